namespace Chancery.Time;

/// <summary>The words of <c>tense.tsv</c>: which words place what they govern before or after the report.</summary>
internal sealed class TenseWords
{
    private readonly Dictionary<string, TenseWord> kinds;

    private TenseWords(Dictionary<string, TenseWord> known) => kinds = known;

    /// <summary>Loads the table.</summary>
    public static TenseWords Load(string path)
    {
        var known = new Dictionary<string, TenseWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TimeTable.Read(path)) known[row[0]] = row.Member<TenseWord>(1);
        return new(known);
    }

    /// <summary>Whether the word is of the given kind.</summary>
    public bool Is(string word, TenseWord kind) => kinds.TryGetValue(word, out var found) && found == kind;
}
