namespace Chancery.Lexicons.Checks;

/// <summary>What a file says twice.</summary>
internal static class DuplicateCheck
{
    // The columns that tell the rows of a file apart, where the loaders do not see to it.
    private static readonly Dictionary<string, string[]> s_keys = new()
    {
        ["memberships.tsv"] = ["organisation", "state", "status", "from"],
        ["ministries.tsv"] = ["ministry", "state"],
        ["holders.tsv"] = ["person", "of", "office", "from"],
        ["names.tsv"] = ["name", "actor"],
        ["ambiguous.tsv"] = ["name", "actor", "context"],
        ["sources.tsv"] = ["key"],
        ["joint-offices.tsv"] = ["office", "of"],
    };

    public static IEnumerable<DataFinding> Of(DataFolder files) =>
        files.Files.Where(file => file.EndsWith(".tsv", StringComparison.Ordinal)).SelectMany(file => Lines(files, file))
            .Concat(files.Tables.SelectMany(Keys))
            .Concat(Places(files.Table("places.tsv")));

    private static IEnumerable<DataFinding> Lines(DataFolder files, string file)
    {
        var seen = new Dictionary<string, int>();
        var number = 0;
        foreach (var line in File.ReadLines(files.PathOf(file)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || seen.TryAdd(line, number)) continue;
            yield return new(file, number, FindingSeverity.Error, $"the same row as line {seen[line]}; take one out");
        }
    }

    private static IEnumerable<DataFinding> Keys(DataTable table)
    {
        if (!s_keys.TryGetValue(Path.GetFileName(table.File), out var columns)) yield break;
        var seen = new Dictionary<string, TsvRow>();
        foreach (var row in table.Rows)
        {
            var key = string.Join(", ", columns.Select(column => table.Field(row, column)).Where(field => field.Length > 0));
            if (!seen.TryAdd(key, row))
                yield return DataFinding.Warning(row, $"'{key}' stands in line {seen[key].Line} already; make the two rows one");
        }
    }

    private static IEnumerable<DataFinding> Places(DataTable places)
    {
        var seen = new Dictionary<(string, string), TsvRow>();
        foreach (var row in places.Rows)
        {
            foreach (var name in places.Alternatives(row, "names"))
            {
                var key = (name, places.Field(row, "state"));
                if (!seen.TryAdd(key, row)) yield return DataFinding.Warning(row, $"'{name}' stands in line {seen[key].Line} already; take one out");
            }
        }
    }
}
