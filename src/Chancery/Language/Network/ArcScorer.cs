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

    /// <summary>Chooses the heads of all words, given the network's last layer.</summary>
    internal void Run(SentenceBatch batch, ReadOnlySpan<float> words, Span<int> result)
    {
        Grow(batch);
        weights.ArcDependent.ApplyRectified(words, batch.Rows, dependents);
        weights.ArcProduct.Apply(dependents, batch.Rows, products);
        weights.ArcHead.ApplyRectified(words, batch.Rows, heads);
        foreach (var sentence in batch) Choose(sentence, result.Slice(sentence.Word, sentence.Count));
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

    private void Choose(SentenceBatch.Place sentence, Span<int> result)
    {
        var row = MatrixProduct.Padded(sentence.Count + 1);
        // The root stands as a head in the row before the sentence's first word, which belongs to no word.
        var candidates = heads.AsSpan((sentence.Row - 1) * width, (sentence.Count + 1) * width);
        weights.ArcRoot.Row(0).CopyTo(candidates);
        MatrixProduct.Transpose(candidates, sentence.Count + 1, width, transposed, row);
        AddDistances(weights.ArcDistances.Cells, sentence.Count, row, scores);
        MatrixProduct.Add(
            products.AsSpan(sentence.Row * width), width, 1, transposed, row, scores, row, sentence.Count, width, row);
        SpanningTree.Find(scores, row, sentence.Count, result);
    }

    private void Grow(SentenceBatch batch)
    {
        if (dependents.Length < batch.Rows * width)
        {
            dependents = new float[batch.Rows * width];
            products = new float[batch.Rows * width];
            heads = new float[batch.Rows * width];
        }

        var row = MatrixProduct.Padded(batch.Longest + 1);
        if (scores.Length < batch.Longest * row) scores = new float[batch.Longest * row];
        if (transposed.Length < row * width) transposed = new float[row * width];
    }
}
