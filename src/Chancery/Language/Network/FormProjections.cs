namespace Chancery.Language.Network;

/// <summary>What the first layer makes of the forms in a <see cref="FormTable"/>, for each way in which a form can stand in a sentence.</summary>
/// <remarks>This is most of the network's work, and a few thousand forms are nine tenths of all words; so it is done once for a
/// form and then only looked up. The numbers are exact, so a looked-up row is the row that would be worked out anew.</remarks>
internal sealed class FormProjections
{
    /// <summary>A form opens its sentence or not, and the sentence is a title or not.</summary>
    private const int Ways = 4;

    /// <summary>Room for some 28,000 rows: the forms of a few hundred thousand words, so that it is seldom emptied.</summary>
    private const int LargestBytes = 64 << 20;

    private readonly WordFeatures features;
    private readonly EmbeddingTable embedding;
    private readonly WindowLayer layer;
    private readonly int capacity;
    private readonly int[] rowOf;
    private readonly List<(int Form, int Way)> missing = [];
    private readonly ByteRows embeddings;
    private readonly float[] sum;
    private short[] rows = [];
    private int count;

    internal FormProjections(LanguageModel model, FormTable forms)
    {
        Forms = forms;
        features = model.Features;
        embedding = model.Layers.Embedding;
        layer = model.Layers.First;
        capacity = LargestBytes / (layer.Width * sizeof(short));
        rowOf = new int[forms.Capacity * Ways];
        embeddings = new ByteRows(embedding.Width);
        sum = new float[embedding.Width];
    }

    /// <summary>The forms.</summary>
    internal FormTable Forms { get; }

    /// <summary>Makes room for a batch of words; says whether all forms had to be forgotten for that.</summary>
    internal bool Reserve(int words)
    {
        if (Forms.Count + words <= Forms.Capacity && count + words <= Math.Max(capacity, words)) return false;
        Forms.Clear();
        Array.Clear(rowOf);
        count = 0;
        return true;
    }

    /// <summary>The number of the row of a form; rows that are not there yet are there after <see cref="Complete"/>.</summary>
    internal int RowOf(int form, bool first, bool titled)
    {
        var way = (first ? 1 : 0) + (titled ? 2 : 0);
        ref var row = ref rowOf[(form * Ways) + way];
        if (row > 0) return row - 1;
        missing.Add((form, way));
        row = count + missing.Count;
        return row - 1;
    }

    /// <summary>Works out all rows that were asked for and are not there.</summary>
    internal void Complete()
    {
        if (missing.Count == 0) return;
        var needed = (count + missing.Count) * layer.Width;
        if (rows.Length < needed) Array.Resize(ref rows, Math.Max(needed, Math.Min(2 * rows.Length, capacity * layer.Width)));
        embeddings.Grow(missing.Count);
        Span<int> numbers = stackalloc int[WordFeatures.PerWord];
        for (var i = 0; i < missing.Count; i++)
        {
            var (form, way) = missing[i];
            features.Write(Forms[form], (way & 1) != 0, (way & 2) != 0, numbers);
            embedding.Sum(numbers, sum);
            embeddings.RoundSigned(i, sum);
        }

        layer.Apply(embeddings, missing.Count, rows.AsSpan(count * layer.Width));
        count += missing.Count;
        missing.Clear();
    }

    /// <summary>What a form gives for a place in the window: 0 the word before another, 1 the word itself, 2 the word after.</summary>
    internal ReadOnlySpan<short> At(int row, int place) => rows.AsSpan((row * layer.Width) + (place * layer.Gates), layer.Gates);
}
