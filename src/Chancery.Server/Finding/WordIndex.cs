namespace Chancery.Server.Finding;

/// <summary>Folded texts by the beginnings of their words.</summary>
internal sealed class WordIndex
{
    private readonly string[] texts;
    private readonly string[] words;
    private readonly int[][] holders;

    /// <summary>Takes the texts in.</summary>
    /// <param name="texts">The texts, folded.</param>
    public WordIndex(IEnumerable<string> texts)
    {
        this.texts = [.. texts];
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < this.texts.Length; i++)
        {
            foreach (var word in Words(this.texts[i]))
            {
                if (!lookup.TryGetValue(word, out var held)) lookup[word] = held = [];
                if (held is not [.., var last] || last != i) held.Add(i);
            }
        }

        words = [.. byWord.Keys];
        Array.Sort(words, StringComparer.Ordinal);
        holders = Array.ConvertAll(words, word => byWord[word].ToArray());
    }

    /// <summary>The places of the texts of which, for each of the words sought, some word begins so; in no order, some perhaps twice.</summary>
    /// <param name="sought">The words, folded, as they were typed.</param>
    public IEnumerable<int> Find(IReadOnlyList<string> sought)
    {
        // Where many words begin so, those that are longer leave fewer to be looked at.
        var ranges = sought.Select(word => Range(First(word))).ToList();
        if (ranges.Count == 0) return [];
        var fewest = ranges.MinBy(Count);
        var found = Enumerable.Range(fewest.From, fewest.To - fewest.From).SelectMany(word => holders[word]);
        // A single word was found as what it is.
        return sought is [var only] && First(only) == only ? found : found.Where(text => sought.All(word => BeginsWord(this.texts[text], word)));
    }

    /// <summary>One of the texts.</summary>
    public string this[int place] => this.texts[place];

    private int Count((int From, int To) range)
    {
        var count = 0;
        for (var word = range.From; word < range.To; word++) count += holders[word].Length;
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
