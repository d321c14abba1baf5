namespace Chancery.Server.Finding;

/// <summary>Folded texts, the best first, by the beginnings of their words.</summary>
internal sealed class WordIndex
{
    private readonly string[] texts;
    private readonly string[] words;

    // The places of the texts that begin with each word, and of those that have it further on.
    private readonly int[][] leading, inner;

    /// <summary>Takes the texts in.</summary>
    /// <param name="texts">The texts, folded, the best first.</param>
    public WordIndex(string[] texts)
    {
        this.texts = texts;
        var byWord = new Dictionary<string, (List<int> Leading, List<int> Inner)>(StringComparer.Ordinal);
        var lookup = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var word in Words(texts[i]))
            {
                if (!lookup.TryGetValue(word, out var held)) lookup[word] = held = ([], []);
                var places = word.Overlaps(texts[i], out var before) && before == 0 ? held.Leading : held.Inner;
                if (places is not [.., var last] || last != i) places.Add(i);
            }
        }

        words = [.. byWord.Keys];
        Array.Sort(words, StringComparer.Ordinal);
        leading = Array.ConvertAll(words, word => byWord[word].Leading.ToArray());
        inner = Array.ConvertAll(words, word => byWord[word].Inner.ToArray());
    }

    /// <summary>The places of the texts of which, for each of the words sought, some word begins so: those that begin with the first of
    /// them before all others, of both the best first.</summary>
    /// <param name="sought">The words, folded, as they were typed.</param>
    public IEnumerable<int> Find(IReadOnlyList<string> sought)
    {
        if (sought.Count == 0) return [];
        // A single word was found as what it is; where tens of thousands begin with one letter, nothing is done about those that are not asked for.
        if (sought is [var only] && First(only) == only) return Find(only, Range(only));
        // Where many words begin so, those that are longer leave fewer to be looked at.
        var (from, to) = sought.Select(word => Range(First(word))).MinBy(Count);
        return Enumerable.Range(from, to - from).SelectMany(word => leading[word].Concat(inner[word]))
            .Where(text => sought.All(word => BeginsWord(this.texts[text], word))).Distinct()
            .OrderBy(text => Begins(text, sought[0]) ? 0 : 1).ThenBy(text => text);
    }

    private IEnumerable<int> Find(string word, (int From, int To) range) =>
        MergedPlaces.Of(leading.AsMemory(range.From..range.To)).Concat(MergedPlaces.Of(inner.AsMemory(range.From..range.To)).Where(text => !Begins(text, word)));

    /// <summary>One of the texts.</summary>
    public string this[int place] => this.texts[place];

    /// <summary>Whether one of the texts begins so.</summary>
    public bool Begins(int text, string word) => this.texts[text].StartsWith(word, StringComparison.Ordinal);

    private int Count((int From, int To) range)
    {
        var count = 0;
        for (var word = range.From; word < range.To; word++) count += leading[word].Length + inner[word].Length;
        return count;
    }

    private (int From, int To) Range(string beginning)
    {
        var from = LowerBound(word => string.CompareOrdinal(word, beginning) < 0);
        return (from, LowerBound(word => string.CompareOrdinal(word, beginning) < 0 || word.StartsWith(beginning, StringComparison.Ordinal)));
    }

    private int LowerBound(Func<string, bool> isBefore)
    {
        var (from, to) = (0, words.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (isBefore(words[middle])) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    private static bool BeginsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        return false;
    }

    // What was typed may hold marks: "hnd-rus".
    private static string First(string typed)
    {
        foreach (var word in Words(typed)) return word.ToString();
        return typed;
    }

    private static WordEnumerator Words(string text) => new(text);

    /// <summary>Goes through the letters and digits that stand together.</summary>
    private ref struct WordEnumerator(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> rest = rest;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly WordEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            var start = 0;
            while (start < rest.Length && !char.IsLetterOrDigit(rest[start])) start++;
            var end = start;
            while (end < rest.Length && char.IsLetterOrDigit(rest[end])) end++;
            Current = rest[start..end];
            rest = rest[end..];
            return end > start;
        }
    }
}
