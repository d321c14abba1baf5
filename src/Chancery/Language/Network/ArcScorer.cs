namespace Chancery.Language.Network;

/// <summary>Scores every word as the head of every other by a product of the two, and chooses the best tree.</summary>
internal sealed class ArcScorer(NetworkWeights weights)
{
    private readonly int width = weights.Shape.Arc;
    private float[] dependents = [];
    private float[] products = [];
    private float[] heads = [];
    private float[] transposed = [];
    private float[] scores = [];

    /// <summary>Chooses the heads of a sentence's words, given the network's last layer.</summary>
    internal void Run(ReadOnlySpan<float> words, int count, Span<int> result)
    {
        var row = MatrixProduct.Padded(count + 1);
        Grow(count, row);
        weights.ArcDependent.ApplyRectified(words, count, dependents);
        weights.ArcProduct.Apply(dependents, count, products);
        weights.ArcRoot.Row(0).CopyTo(heads);
        weights.ArcHead.ApplyRectified(words, count, heads.AsSpan(width));
        MatrixProduct.Transpose(heads, count + 1, width, transposed, row);
        AddDistances(weights.ArcDistances.Cells, count, row, scores);
        MatrixProduct.Add(products, width, 1, transposed, row, scores, row, count, width, row);
        SpanningTree.Find(scores, row, count, result);
    }

    /// <summary>Fills the scores with what the distance between the words alone says.</summary>
    internal static void AddDistances(ReadOnlySpan<float> distances, int count, int row, Span<float> scores)
    {
        for (var i = 0; i < count; i++)
        {
            var target = scores.Slice(i * row, row);
            target[(count + 1)..].Clear();
            target[0] = distances[ArcDistance.Root];
            target[i + 1] = 0;
            for (var j = 0; j < count; j++)
                if (j != i) target[j + 1] = distances[ArcDistance.Of(i, j)];
        }
    }

    private void Grow(int count, int row)
    {
        if (dependents.Length < count * width)
        {
            dependents = new float[count * width];
            products = new float[count * width];
            heads = new float[(count + 1) * width];
        }

        if (scores.Length < count * row) scores = new float[count * row];
        if (transposed.Length < row * width) transposed = new float[row * width];
    }
}
