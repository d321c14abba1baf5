namespace Chancery.Language.Network;

/// <summary>Sentences that go through the network together, so that its weights are read once for all of them.</summary>
/// <remarks>In the layers each word has a row, and between sentences stands a row that belongs to none: the window of a
/// sentence's first and last word falls on it.</remarks>
internal readonly ref struct SentenceBatch
{
    /// <summary>Sentences of these many words each.</summary>
    internal SentenceBatch(ReadOnlySpan<int> lengths)
    {
        Lengths = lengths;
        Rows = 1;
        foreach (var length in lengths)
        {
            Words += length;
            Rows += length + 1;
            Longest = Math.Max(Longest, length);
        }
    }

    /// <summary>How many words each sentence has.</summary>
    internal ReadOnlySpan<int> Lengths { get; }

    /// <summary>How many words there are.</summary>
    internal int Words { get; }

    /// <summary>How many rows the layers have.</summary>
    internal int Rows { get; }

    /// <summary>The words of the longest sentence.</summary>
    internal int Longest { get; }

    /// <summary>The sentences in order.</summary>
    public Enumerator GetEnumerator() => new(Lengths);

    /// <summary>Where a sentence stands: its first word among all words, its first row, and its length.</summary>
    internal readonly record struct Place(int Word, int Row, int Count);

    /// <summary>Goes through the sentences.</summary>
    internal ref struct Enumerator(ReadOnlySpan<int> lengths)
    {
        private readonly ReadOnlySpan<int> lengths = lengths;
        private int next;

        /// <summary>The sentence reached.</summary>
        public Place Current { get; private set; }

        /// <summary>Goes on to the next sentence.</summary>
        public bool MoveNext()
        {
            if (next == lengths.Length) return false;
            Current = new Place(Current.Word + Current.Count, next == 0 ? 1 : Current.Row + Current.Count + 1, lengths[next++]);
            return true;
        }
    }
}
