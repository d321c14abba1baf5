using System.Globalization;
using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>Reads what states are called in other languages than the reader's own.</summary>
internal static class NamesElsewhere
{
    public static readonly string[] Columns = ["state", "name", "languages", "confidence", "source"];

    public static IEnumerable<ActorName> Read(string folder, ICollection<LexiconError> errors)
    {
        foreach (var row in TsvFile.Read(Path.Combine(folder, "state-names.tsv"), Columns, errors))
        {
            if (!double.TryParse(row[3], CultureInfo.InvariantCulture, out var confidence) || confidence is < 0 or > 1)
                errors.Add(row.Error($"'{row[3]}' is no confidence from 0 to 1"));
            else if (row[2].Length == 0)
                errors.Add(row.Error("the languages are missing: BCP 47 tags, or local"));
            else
                yield return new(row[1], ActorId.State(row[0]), NameKind.Name, confidence) { Languages = row[2] };
        }
    }
}
