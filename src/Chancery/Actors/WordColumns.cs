using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>Reads the word lists of this stage: one word a row, after its kind where the list has kinds.</summary>
internal static class WordColumns
{
    /// <summary>The words of a list without kinds.</summary>
    public static FrozenSet<string> Words(string path, ICollection<LexiconError> errors) =>
        TsvFile.Read(path, ["word"], errors).Select(row => row[0]).ToFrozenSet();

    /// <summary>The words of each kind; a kind that is not among <paramref name="kinds"/> is an error.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> ByKind(
        IEnumerable<TsvRow> rows, IReadOnlyList<string> kinds, ICollection<LexiconError> errors)
    {
        var words = kinds.ToDictionary(kind => kind, _ => new HashSet<string>());
        foreach (var row in rows)
        {
            if (words.TryGetValue(row[0], out var list)) list.Add(row[1]);
            else errors.Add(row.Error($"the kind '{row[0]}' is none of: {string.Join(", ", kinds)}"));
        }

        return words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
    }
}
