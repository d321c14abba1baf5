namespace Chancery.Lexicons.Checks;

/// <summary>Whether every row of a file that names sources has one, and one that <c>sources.tsv</c> knows.</summary>
internal static class SourceCheck
{
    private const string List = "sources.tsv";

    public static IEnumerable<DataFinding> Of(DataFolder files)
    {
        var list = files.Table(List);
        var keys = list.Rows.Select(row => list.Field(row, "key")).ToHashSet();
        if (!files.Files.Contains(List)) yield return new(List, 0, FindingSeverity.Error, "the file is missing; it lists the keys of sources: key, source, licence");
        foreach (var row in list.Rows.Where(row => Array.Exists(row.Fields, field => field.Length == 0)))
            yield return DataFinding.Error(row, "a source needs its key, what it is and its licence; fill all three in");
        foreach (var table in files.Tables.Where(table => table.File != List && table.Has("source")))
            foreach (var row in table.Rows)
                foreach (var message in InRow(table.Field(row, "source"), keys)) yield return DataFinding.Error(row, message);
    }

    private static IEnumerable<string> InRow(string source, HashSet<string> keys)
    {
        if (source.Length == 0) return ["no source; write a key of sources.tsv, or several with + between them"];
        return source.Split('+').Where(key => !keys.Contains(key))
            .Select(key => $"unknown source '{key}'; correct it, or add it with its licence to sources.tsv");
    }
}
