namespace Chancery.Language.Network;

/// <summary>Chooses the relation of each word to the head that it has been given.</summary>
internal sealed class RelationScorer(NetworkWeights weights)
{
    private readonly int width = weights.Shape.Label;
    private float[] dependents = [];
    private float[] heads = [];
    private float[] scores = [];

    /// <summary>Chooses relations; that of the root's word is always <paramref name="root"/>, and no other word has it.</summary>
    internal void Run(ReadOnlySpan<float> words, int count, ReadOnlySpan<int> chosen, int relations, int root, Span<int> result)
    {
        var row = weights.LabelOutput.Outputs;
        Grow(count, row);
        weights.LabelDependent.Apply(words, count, dependents);
        weights.LabelHead.Apply(words, count, heads);
        for (var i = 0; i < count; i++)
            if (chosen[i] >= 0) RowMath.Add(heads.AsSpan(chosen[i] * width, width), dependents.AsSpan(i * width, width));
        RowMath.Rectify(dependents.AsSpan(0, count * width));
        weights.LabelOutput.Apply(dependents, count, scores);
        for (var i = 0; i < count; i++)
        {
            scores[(i * row) + root] = float.NegativeInfinity;
            result[i] = chosen[i] < 0 ? root : Parser.Best(scores.AsSpan(i * row, relations));
        }
    }

    private void Grow(int count, int row)
    {
        if (dependents.Length >= count * width) return;
        dependents = new float[count * width];
        heads = new float[count * width];
        scores = new float[count * row];
    }
}
