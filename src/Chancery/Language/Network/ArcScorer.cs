using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>Scores every word as the head of every other by a product of the two, and chooses the best tree.</summary>
internal sealed class ArcScorer(NetworkLayers layers)
{
    private readonly int width = layers.Shape.Arc;
    private readonly HeadPanels panels = new(layers.ArcRoot);
    private readonly ArcDistanceScores distances = new(layers.ArcDistances);
    private readonly ByteRows dependents = new(layers.Shape.Arc);
    private readonly ByteRows products = new(layers.Shape.Arc);
    private readonly ByteRows heads = new(layers.Shape.Arc);
    private readonly CycleContraction contraction = new();
    private float[] values = [];
    private float[] scores = [];

    /// <summary>Chooses the heads of all words, given the network's last layer, and tells how sure each is.</summary>
    internal void Run(SentenceBatch batch, ByteRows words, Span<int> result, Span<byte> certainties)
    {
        Grow(batch);
        layers.ArcDependent.Apply(words, batch.Words, values);
        for (var i = 0; i < batch.Words; i++) dependents.RoundRectified(i, ValuesOf(i));
        layers.ArcProduct.Apply(dependents, batch.Words, values);
        for (var i = 0; i < batch.Words; i++) products.RoundSigned(i, ValuesOf(i));
        layers.ArcHead.Apply(words, batch.Words, values);
        for (var i = 0; i < batch.Words; i++) heads.RoundRectifiedWeights(i, ValuesOf(i));
        foreach (var sentence in batch) Choose(sentence, result.Slice(sentence.Start, sentence.Count), certainties.Slice(sentence.Start, sentence.Count));
    }

    private void Choose(SentenceBatch.Place sentence, Span<int> result, Span<byte> certainties)
    {
        var row = HeadPanels.RowFor(sentence.Count);
        panels.Pack(heads, sentence).Fill(products, sentence.Start, sentence.Count, scores);
        distances.Add(sentence.Count, row, scores);
        SpanningTree.Find(scores, row, sentence.Count, result, contraction);
        for (var i = 0; i < sentence.Count; i++)
            certainties[i] = HeadMargin.Certainty(scores.AsSpan(i * row, sentence.Count + 1), i, result[i]);
    }

    private ReadOnlySpan<float> ValuesOf(int word) => values.AsSpan(word * width, width);

    private void Grow(SentenceBatch batch)
    {
        if (values.Length < batch.Words * width)
        {
            values = new float[batch.Words * width];
            dependents.Grow(batch.Words);
            products.Grow(batch.Words);
            heads.Grow(batch.Words);
        }

        var needed = batch.Longest * HeadPanels.RowFor(batch.Longest);
        if (scores.Length < needed) scores = new float[needed];
    }
}
