namespace Chancery.Language.Network;

/// <summary>Chooses the relation of each word to the head that it has been given.</summary>
internal sealed class RelationScorer(NetworkWeights weights, int relations, int root)
{
    private readonly int width = weights.Shape.Label;
    private float[] dependents = [];
    private float[] heads = [];
    private float[] scores = [];

    /// <summary>Chooses relations; the root's word has that of the root, and no other word has it.</summary>
    internal void Run(SentenceBatch batch, ReadOnlySpan<float> words, ReadOnlySpan<int> chosen, Span<int> result)
    {
        Grow(batch.Rows);
        weights.LabelDependent.Apply(words, batch.Rows, dependents);
        weights.LabelHead.Apply(words, batch.Rows, heads);
        foreach (var sentence in batch) AddHeads(sentence, chosen.Slice(sentence.Word, sentence.Count));
        RowMath.Rectify(dependents.AsSpan(0, batch.Rows * width));
        weights.LabelOutput.Apply(dependents, batch.Rows, scores);
        foreach (var sentence in batch)
            for (var i = 0; i < sentence.Count; i++)
                result[sentence.Word + i] = chosen[sentence.Word + i] < 0 ? root : BestButRoot(sentence.Row + i);
    }

    private void AddHeads(SentenceBatch.Place sentence, ReadOnlySpan<int> chosen)
    {
        for (var i = 0; i < chosen.Length; i++)
            if (chosen[i] >= 0)
                RowMath.Add(heads.AsSpan((sentence.Row + chosen[i]) * width, width), dependents.AsSpan((sentence.Row + i) * width, width));
    }

    private int BestButRoot(int row)
    {
        var choice = scores.AsSpan(row * weights.LabelOutput.Outputs, relations);
        choice[root] = float.NegativeInfinity;
        return Parser.Best(choice);
    }

    private void Grow(int rows)
    {
        if (dependents.Length >= rows * width) return;
        dependents = new float[rows * width];
        heads = new float[rows * width];
        scores = new float[rows * weights.LabelOutput.Outputs];
    }
}
