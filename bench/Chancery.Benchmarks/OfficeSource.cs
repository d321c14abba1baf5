using System.Globalization;

namespace Chancery.Benchmarks;

/// <summary>A table of who held which office of which state when, drawn from many sources: what the reader's own table is measured with.</summary>
/// <remarks>Tab-separated with a header; the columns used are <c>person, office, state, start, end, seen_from, seen_to, basis</c>.
/// Offices are the five of <see cref="OfficeGroup"/>; other rows are passed over.</remarks>
internal static class OfficeSource
{
    private static readonly string[] Columns = ["person", "office", "state", "start", "end", "seen_from", "seen_to", "basis"];

    /// <summary>Reads the rows of offices that are measured.</summary>
    public static List<OfficeRow> Read(string path)
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        if (!lines.MoveNext()) throw new InvalidDataException($"{path}: no header line");
        var columns = lines.Current.Split('\t');
        var at = Columns
            .Select(name => Array.IndexOf(columns, name) is >= 0 and var index ? index : throw new InvalidDataException($"{path}: no column '{name}'")).ToArray();
        var rows = new List<OfficeRow>();
        while (lines.MoveNext())
        {
            var fields = lines.Current.Split('\t');
            if (OfficeGroup.Named(fields[at[1]]) is not { } group || fields[at[0]].Length == 0) continue;
            // An inferred end is nobody's word for the day before it.
            var end = fields[at[7]].Contains("inferred") ? "" : fields[at[4]];
            rows.Add(new(Clean(fields[at[0]]), group, fields[at[2]], fields[at[3]], end, fields[at[5]], fields[at[6]]));
        }

        return rows;
    }

    // Names of the CIA's tables may have the title before the name, or the family in capitals.
    private static string Clean(string name)
    {
        foreach (var title in (string[])["Foreign Minister ", "President ", "Prime Minister ", "King ", "Queen "])
        {
            if (name.StartsWith(title, StringComparison.Ordinal)) name = name[title.Length..];
        }

        return string.Join(' ', name.Split(' ').Select(word => word.Length > 2 && word.All(char.IsUpper)
            ? word[0] + word[1..].ToLower(CultureInfo.InvariantCulture)
            : word));
    }
}
