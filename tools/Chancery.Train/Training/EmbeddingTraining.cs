using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Sums the embeddings of each word's features, and passes the gradient back to them.</summary>
internal sealed class EmbeddingTraining(Tensor embedding, ParameterSet parameters)
{
    private readonly Parameter parameter = parameters.Of(embedding);
    private readonly int width = embedding.Columns;

    /// <summary>Fills one row a word.</summary>
    internal void Forward(ReadOnlySpan<int> features, Span<float> output)
    {
        output.Clear();
        for (var i = 0; i < features.Length; i++)
            RowMath.Add(embedding.Row(features[i]), RowOf(output, i));
    }

    /// <summary>Adds the gradient of each row to those of its features.</summary>
    internal void Backward(ReadOnlySpan<int> features, Span<float> gradient)
    {
        for (var i = 0; i < features.Length; i++)
            RowMath.Add(RowOf(gradient, i), parameter.Gradient.AsSpan(features[i] * width, width));
    }

    private Span<float> RowOf(Span<float> rows, int feature) => rows.Slice(feature / WordFeatures.PerWord * width, width);
}
