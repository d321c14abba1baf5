namespace Chancery.Frames;

/// <summary>A class of words: phrases of lemmas, each with the value that it stands for.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string[] Words, int At, string Value)>> byWord = [];

    /// <summary>Builds the table; a phrase's words are separated by single spaces.</summary>
    public PhraseTable(IEnumerable<(string Phrase, string Value)> entries)
    {
        foreach (var (phrase, value) in entries)
        {
            Phrases.Add(phrase);
            Add(phrase.Split(' '), value);
            // A hyphenated word is one token or three, as the tokeniser has it.
            if (phrase.Contains('-')) Add(phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' '), value);
        }

        foreach (var list in byWord.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>All phrases of the class.</summary>
    public List<string> Phrases { get; } = [];

    /// <summary>What its phrases stand for.</summary>
    public IEnumerable<string> Values => byWord.Values.SelectMany(list => list.Select(phrase => phrase.Value));

    /// <summary>The single words of the class that stand for a value.</summary>
    public IEnumerable<string> Of(string value) => byWord.Where(w => w.Value.Exists(p => p.Words.Length == 1 && p.Value == value)).Select(w => w.Key);

    /// <summary>All words of its phrases.</summary>
    public IEnumerable<string> Words => byWord.Keys;

    /// <summary>Whether a phrase of the class has the word.</summary>
    public bool Has(string word) => byWord.ContainsKey(word);

    private void Add(string[] words, string value)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!byWord.TryGetValue(words[at], out var list)) byWord[words[at]] = list = [];
            list.Add((words, at, value));
        }
    }

    /// <summary>The value of the longest phrase that holds the word at <paramref name="token"/>, or null.</summary>
    public string? Match(SentenceView view, int token) => Find(view, token)?.Value;

    /// <summary>The longest phrase that holds the word at <paramref name="token"/>: its first word, its last, its value.</summary>
    public (int First, int Last, string Value)? Find(SentenceView view, int token)
    {
        if (!byWord.TryGetValue(view.Lemma(token), out var list)) return null;
        foreach (var (words, at, value) in list)
        {
            var first = token - at;
            if (first < 0 || first + words.Length > view.Count) continue;
            var i = 0;
            while (i < words.Length && view.Lemma(first + i) == words[i]) i++;
            if (i == words.Length) return (first, first + words.Length - 1, value);
        }

        return null;
    }
}
