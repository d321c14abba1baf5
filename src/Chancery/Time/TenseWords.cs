using Chancery.Lexicons;

namespace Chancery.Time;

/// <summary>The words of <c>tense.tsv</c>: which words place what they govern before or after the report.</summary>
internal sealed class TenseWords
{
    private readonly HashSet<string>[] byKind;

    private TenseWords(HashSet<string>[] known) => byKind = known;

    /// <summary>Loads the table.</summary>
    public static TenseWords Load(string path, ICollection<LexiconError> errors)
    {
        HashSet<string>[] known = [.. Enum.GetValues<TenseWord>().Select(_ => new HashSet<string>(StringComparer.OrdinalIgnoreCase))];
        foreach (var row in TsvFile.Read(path, ["word", "kind"], errors))
        {
            if (Enum.TryParse<TenseWord>(row[1], ignoreCase: true, out var kind)) known[(int)kind].Add(row[0]);
            else errors.Add(row.Error($"'{row[1]}' is none of auxiliary, backshifted, governor, act, implicative, fixed"));
        }

        return new(known);
    }

    /// <summary>Whether the word is of the given kind.</summary>
    public bool Is(string word, TenseWord kind) => byKind[(int)kind].Contains(word);
}
