using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Sets some columns of a layer to zero, the same ones for all words of a sentence (Gal and Ghahramani 2016).</summary>
internal sealed class Dropout(float rate, int width, RandomSource random)
{
    private readonly Buffer masks = new();

    /// <summary>Draws new columns and applies them; does nothing where nothing is learnt.</summary>
    internal void Forward(Batch batch, Span<float> values, bool learning)
    {
        if (!learning) return;
        var mask = masks.Take(batch.Examples.Count * width);
        foreach (ref var cell in mask) cell = random.NextSingle() < rate ? 0f : 1f / (1f - rate);
        Backward(batch, values);
    }

    /// <summary>Applies the columns drawn last, to the gradient.</summary>
    internal void Backward(Batch batch, Span<float> values)
    {
        var mask = masks.Take(batch.Examples.Count * width);
        var row = 0;
        for (var s = 0; s < batch.Examples.Count; s++)
        {
            var columns = mask.Slice(s * width, width);
            for (var end = row + batch.Examples[s].Count; row < end; row++) RowMath.Multiply(columns, values.Slice(row * width, width));
        }
    }
}
