using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>Runs the first layer over words and chooses their tags.</summary>
internal sealed class Tagger(LanguageModel model, FormProjections projections)
{
    private const int Lane = 16;

    private readonly NetworkLayers layers = model.Layers;
    private readonly NetworkShape shape = model.Layers.Shape;
    private readonly ByteRows hidden = new(model.Layers.Shape.Tag);
    private int[] rows = [];
    private float[] hiddenValues = [];
    private float[] scores = [];

    /// <summary>Fills the states of the words and chooses a tag for each.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="forms">The form of each word.</param>
    /// <param name="scan">Runs the layer's recurrence.</param>
    /// <param name="tags">Receives the index of each word's tag.</param>
    internal void Run(SentenceBatch batch, ReadOnlySpan<int> forms, BatchScan scan, Span<int> tags)
    {
        Grow(batch.Words);
        foreach (var sentence in batch) FindRows(sentence, forms);
        projections.Complete();
        foreach (var sentence in batch)
            for (var i = sentence.Start; i < sentence.End; i++) AddWindow(i, sentence, scan.GatesOf(i));
        scan.Run(batch, layers.FirstFeedback, skips: false);
        Choose(batch.Words, scan.States.Bytes, tags);
    }

    /// <summary>The index of the highest of the scores.</summary>
    internal static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    private void Grow(int words)
    {
        if (rows.Length >= words) return;
        rows = new int[words];
        hidden.Grow(words);
        hiddenValues = new float[words * shape.Tag];
        scores = new float[words * layers.TagOutput.Outputs];
    }

    private void FindRows(SentenceBatch.Place sentence, ReadOnlySpan<int> forms)
    {
        var counts = default(TitleCounts);
        for (var i = sentence.Start; i < sentence.End; i++) counts.Add(projections.Forms.OpeningOf(forms[i]));
        for (var i = sentence.Start; i < sentence.End; i++)
            rows[i] = projections.RowOf(forms[i], i == sentence.Start, counts.IsTitled);
    }

    /// <summary>Adds up what the word before, the word and the word after give. Sums that do not fit stop at the greatest, so
    /// the order matters; it is always this.</summary>
    private void AddWindow(int word, SentenceBatch.Place sentence, Span<short> gates)
    {
        projections.At(rows[word], 1).CopyTo(gates);
        if (word > sentence.Start) Add(projections.At(rows[word - 1], 0), gates);
        if (word + 1 < sentence.End) Add(projections.At(rows[word + 1], 2), gates);
    }

    private static void Add(ReadOnlySpan<short> source, Span<short> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target);
        for (nuint i = 0; i < (nuint)target.Length; i += Lane)
            Vector256.AddSaturate(Vector256.LoadUnsafe(ref to, i), Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
    }

    private void Choose(int words, ByteRows states, Span<int> tags)
    {
        layers.TagHidden.Apply(states, words, hiddenValues);
        for (var i = 0; i < words; i++) hidden.RoundRectified(i, hiddenValues.AsSpan(i * shape.Tag, shape.Tag));
        layers.TagOutput.Apply(hidden, words, scores);
        for (var i = 0; i < words; i++) tags[i] = Best(scores.AsSpan(i * layers.TagOutput.Outputs, model.Tags.Length));
    }
}
