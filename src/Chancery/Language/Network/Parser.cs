namespace Chancery.Language.Network;

/// <summary>Tags and parses one sentence with given weights. Keeps its working memory, so one thread uses it at a time.</summary>
internal sealed class Parser
{
    private readonly NetworkWeights weights;
    private readonly NetworkShape shape;
    private readonly int tagCount;
    private readonly int relationCount;
    private readonly int rootRelation;
    private float[] input = [];
    private float[] gates = [];
    private float[] cells = [];
    private float[] first = [];
    private float[] second = [];
    private float[] scores = [];
    private readonly ArcScorer arcs;
    private readonly RelationScorer relations;
    private float[] hidden = [];

    internal Parser(NetworkWeights weights, int tagCount, int relationCount, int rootRelation)
    {
        this.weights = weights;
        shape = weights.Shape;
        this.tagCount = tagCount;
        this.relationCount = relationCount;
        this.rootRelation = rootRelation;
        arcs = new ArcScorer(weights);
        relations = new RelationScorer(weights);
    }

    /// <summary>Analyses a sentence, given the feature rows of its words one after another.</summary>
    internal void Run(ReadOnlySpan<int> features, Parse result)
    {
        var count = result.Tags.Length;
        Grow(count);
        Embed(features, count);
        RunFirst(count);
        ChooseTags(count, result.Tags);
        RunSecond(count);
        arcs.Run(second, count, result.Heads);
        relations.Run(second, count, result.Heads, relationCount, rootRelation, result.Relations);
    }

    /// <summary>The index of the highest of the scores.</summary>
    internal static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    private void Grow(int count)
    {
        if (input.Length >= count * shape.Input) return;
        input = new float[count * shape.Input];
        gates = new float[count * shape.Gates];
        cells = new float[count * shape.Both];
        first = new float[count * shape.Both];
        second = new float[count * shape.Both];
        hidden = new float[count * shape.Tag];
        scores = new float[count * weights.TagOutput.Outputs];
    }

    private void Embed(ReadOnlySpan<int> features, int count)
    {
        Array.Clear(input, 0, count * shape.Input);
        for (var i = 0; i < count; i++)
        {
            var row = input.AsSpan(i * shape.Input, shape.Input);
            foreach (var feature in features.Slice(i * WordFeatures.PerWord, WordFeatures.PerWord))
                RowMath.Add(weights.Embedding.Row(feature), row);
        }
    }

    private void RunFirst(int count)
    {
        for (var i = 0; i < count; i++) weights.First.Bias.Row(0).CopyTo(gates.AsSpan(i * shape.Gates));
        for (var offset = 0; offset < NetworkShape.Window; offset++)
        {
            // The word at t sees the words t - 1, t and t + 1; beyond the sentence's ends there is nothing.
            var shift = offset - (NetworkShape.Window / 2);
            var from = Math.Max(0, shift);
            var to = Math.Max(0, -shift);
            var rows = count - Math.Abs(shift);
            MatrixProduct.Add(
                input.AsSpan(from * shape.Input), shape.Input, 1,
                weights.First.Weight.Cells.AsSpan(offset * shape.Input * shape.Gates), shape.Gates,
                gates.AsSpan(to * shape.Gates), shape.Gates, rows, shape.Input, shape.Gates);
        }

        Scan(weights.FirstFeedback, [], first, count);
    }

    private void ChooseTags(int count, Span<int> tags)
    {
        weights.TagHidden.ApplyRectified(first, count, hidden);
        weights.TagOutput.Apply(hidden, count, scores);
        for (var i = 0; i < count; i++)
            tags[i] = Best(scores.AsSpan(i * weights.TagOutput.Outputs, tagCount));
    }

    private void RunSecond(int count)
    {
        weights.Second.Apply(first, count, gates);
        Scan(weights.SecondFeedback, first, second, count);
    }

    private void Scan(Tensor feedback, ReadOnlySpan<float> skip, Span<float> output, int count)
    {
        for (var direction = 0; direction < 2; direction++)
        {
            var column = direction * shape.Hidden;
            RecurrentScan.Run(
                gates.AsSpan(direction * RecurrentScan.Gates * shape.Hidden), shape.Gates, feedback.Row(direction),
                skip.IsEmpty ? skip : skip[column..], cells.AsSpan(column), output[column..], shape.Both, count,
                shape.Hidden, direction == 1);
        }
    }
}
