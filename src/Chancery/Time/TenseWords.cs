using Chancery.Lexicons;

namespace Chancery.Time;

/// <summary>The words of <c>tense.tsv</c>: which words place what they govern before or after the report.</summary>
internal sealed class TenseWords
{
    private readonly Dictionary<string, TenseWord> kinds;

    private TenseWords(Dictionary<string, TenseWord> known) => kinds = known;

    /// <summary>Loads the table.</summary>
    public static TenseWords Load(string path, ICollection<LexiconError> errors)
    {
        var known = new Dictionary<string, TenseWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvFile.Read(path, ["word", "kind"], errors))
        {
            if (Enum.TryParse<TenseWord>(row[1], ignoreCase: true, out var kind)) known[row[0]] = kind;
            else errors.Add(row.Error($"'{row[1]}' is none of auxiliary, backshifted, governor, implicative"));
        }

        return new(known);
    }

    /// <summary>Whether the word is of the given kind.</summary>
    public bool Is(string word, TenseWord kind) => kinds.TryGetValue(word, out var found) && found == kind;
}
