using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>Chooses the relation of each word to the head that it has been given.</summary>
internal sealed class RelationScorer(NetworkLayers layers, int relations, int root)
{
    private readonly int width = layers.Shape.Label;
    private readonly ByteRows pairs = new(layers.Shape.Label);
    private float[] dependents = [];
    private float[] heads = [];
    private float[] scores = [];

    /// <summary>Chooses relations; the root's word has that of the root, and no other word has it.</summary>
    internal void Run(SentenceBatch batch, ByteRows words, ReadOnlySpan<int> chosen, Span<int> result)
    {
        Grow(batch.Words);
        layers.LabelDependent.Apply(words, batch.Words, dependents);
        layers.LabelHead.Apply(words, batch.Words, heads);
        foreach (var sentence in batch)
            for (var i = sentence.Start; i < sentence.End; i++)
                Pair(i, chosen[i] < 0 ? -1 : sentence.Start + chosen[i]);
        layers.LabelOutput.Apply(pairs, batch.Words, scores);
        for (var i = 0; i < batch.Words; i++) result[i] = chosen[i] < 0 ? root : BestButRoot(i);
    }

    private void Pair(int dependent, int head)
    {
        var sum = dependents.AsSpan(dependent * width, width);
        if (head >= 0)
        {
            var to = MemoryMarshal.Cast<float, Vector256<float>>(sum);
            var from = MemoryMarshal.Cast<float, Vector256<float>>(heads.AsSpan(head * width, width));
            for (var i = 0; i < to.Length; i++) to[i] += from[i];
        }

        pairs.RoundRectified(dependent, sum);
    }

    private int BestButRoot(int row)
    {
        var choice = scores.AsSpan(row * layers.LabelOutput.Outputs, relations);
        choice[root] = float.NegativeInfinity;
        return Tagger.Best(choice);
    }

    private void Grow(int rows)
    {
        if (dependents.Length >= rows * width) return;
        pairs.Grow(rows);
        dependents = new float[rows * width];
        heads = new float[rows * width];
        scores = new float[rows * layers.LabelOutput.Outputs];
    }
}
