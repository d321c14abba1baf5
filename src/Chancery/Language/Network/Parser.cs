namespace Chancery.Language.Network;

/// <summary>Tags and parses sentences with given weights. Keeps its working memory, so one thread uses it at a time.</summary>
internal sealed class Parser
{
    private readonly NetworkWeights weights;
    private readonly NetworkShape shape;
    private readonly int tagCount;
    private readonly ArcScorer arcs;
    private readonly RelationScorer relations;
    private float[] input = [];
    private float[] gates = [];
    private float[] cells = [];
    private float[] first = [];
    private float[] second = [];
    private float[] hidden = [];
    private float[] scores = [];

    internal Parser(NetworkWeights weights, int tagCount, int relationCount, int rootRelation)
    {
        this.weights = weights;
        shape = weights.Shape;
        this.tagCount = tagCount;
        arcs = new ArcScorer(weights);
        relations = new RelationScorer(weights, relationCount, rootRelation);
    }

    /// <summary>Analyses sentences, given the feature rows of their words one after another.</summary>
    internal void Run(SentenceBatch batch, ReadOnlySpan<int> features, Parse result)
    {
        Grow(batch.Rows);
        Embed(batch, features);
        RunFirst(batch);
        ChooseTags(batch, result.Tags);
        RunUpper(batch);
        arcs.Run(batch, second, result.Heads);
        relations.Run(batch, second, result.Heads, result.Relations);
    }

    /// <summary>The index of the highest of the scores.</summary>
    internal static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    private void Grow(int rows)
    {
        if (input.Length >= rows * shape.Input) return;
        input = new float[rows * shape.Input];
        gates = new float[rows * shape.Gates];
        cells = new float[rows * shape.Both];
        first = new float[rows * shape.Both];
        second = new float[rows * shape.Both];
        hidden = new float[rows * shape.Tag];
        scores = new float[rows * weights.TagOutput.Outputs];
    }

    private void Embed(SentenceBatch batch, ReadOnlySpan<int> features)
    {
        Array.Clear(input, 0, batch.Rows * shape.Input);
        foreach (var sentence in batch)
            for (var i = 0; i < sentence.Count; i++)
            {
                var row = input.AsSpan((sentence.Row + i) * shape.Input, shape.Input);
                foreach (var feature in features.Slice((sentence.Word + i) * WordFeatures.PerWord, WordFeatures.PerWord))
                    RowMath.Add(weights.Embedding.Row(feature), row);
            }
    }

    private void RunFirst(SentenceBatch batch)
    {
        for (var i = 0; i < batch.Rows; i++) weights.First.Bias.Row(0).CopyTo(gates.AsSpan(i * shape.Gates));
        for (var offset = 0; offset < NetworkShape.Window; offset++)
        {
            // The word at t sees the rows t - 1, t and t + 1; the batch's first and last row belong to no word.
            MatrixProduct.Add(
                input.AsSpan(offset * shape.Input), shape.Input, 1,
                weights.First.Weight.Cells.AsSpan(offset * shape.Input * shape.Gates), shape.Gates,
                gates.AsSpan(shape.Gates), shape.Gates, batch.Rows - (NetworkShape.Window - 1), shape.Input, shape.Gates);
        }

        Scan(batch, weights.FirstFeedback, [], first);
    }

    private void ChooseTags(SentenceBatch batch, Span<int> tags)
    {
        weights.TagHidden.ApplyRectified(first, batch.Rows, hidden);
        weights.TagOutput.Apply(hidden, batch.Rows, scores);
        foreach (var sentence in batch)
            for (var i = 0; i < sentence.Count; i++)
                tags[sentence.Word + i] = Best(scores.AsSpan((sentence.Row + i) * weights.TagOutput.Outputs, tagCount));
    }

    private void RunUpper(SentenceBatch batch)
    {
        first.CopyTo(second, 0);
        foreach (var layer in weights.Upper)
        {
            (first, second) = (second, first);
            layer.Gates.Apply(first, batch.Rows, gates);
            Scan(batch, layer.Feedback, first, second);
        }
    }

    private void Scan(SentenceBatch batch, Tensor feedback, ReadOnlySpan<float> skip, Span<float> output)
    {
        foreach (var sentence in batch)
            for (var direction = 0; direction < 2; direction++)
            {
                var column = (sentence.Row * shape.Both) + (direction * shape.Hidden);
                var gate = (sentence.Row * shape.Gates) + (direction * RecurrentScan.Gates * shape.Hidden);
                RecurrentScan.Run(
                    gates.AsSpan(gate), shape.Gates, feedback.Row(direction), skip.IsEmpty ? skip : skip[column..],
                    cells.AsSpan(column), output[column..], shape.Both, sentence.Count, shape.Hidden, direction == 1);
            }
    }
}
