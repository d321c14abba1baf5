namespace Chancery.Language.Network;

/// <summary>Sentences that go through the network together, so that its weights are read once for all of them.</summary>
internal readonly ref struct SentenceBatch
{
    /// <summary>Sentences of these many words each.</summary>
    internal SentenceBatch(ReadOnlySpan<int> lengths)
    {
        Lengths = lengths;
        foreach (var length in lengths)
        {
            Words += length;
            Longest = Math.Max(Longest, length);
        }
    }

    /// <summary>How many words each sentence has.</summary>
    internal ReadOnlySpan<int> Lengths { get; }

    /// <summary>How many words there are; each has a row in the layers.</summary>
    internal int Words { get; }

    /// <summary>The words of the longest sentence.</summary>
    internal int Longest { get; }

    /// <summary>The sentences in order.</summary>
    public Enumerator GetEnumerator() => new(Lengths);

    /// <summary>Where a sentence stands: its first word among all words, and its length.</summary>
    internal readonly record struct Place(int Start, int Count)
    {
        /// <summary>The index after its last word.</summary>
        internal int End => Start + Count;
    }

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
            Current = new Place(Current.End, lengths[next++]);
            return true;
        }
    }
}
