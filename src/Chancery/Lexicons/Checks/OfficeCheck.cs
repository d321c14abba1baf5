namespace Chancery.Lexicons.Checks;

/// <summary>Whether the offices that persons hold can be said in a language, and whether a title means one office only.</summary>
internal static class OfficeCheck
{
    public static IEnumerable<DataFinding> Of(DataFolder files, string language)
    {
        var offices = files.Table($"{language}/offices.tsv");
        return Unsaid(files.Table("holders.tsv"), offices).Concat(Shared(offices)).Concat(Unheld(files));
    }

    private static IEnumerable<DataFinding> Unsaid(DataTable holders, DataTable offices)
    {
        var known = offices.Rows.Select(row => offices.Field(row, "office")).ToHashSet();
        return holders.Rows.Where(row => !known.Contains(holders.Field(row, "office"))).DistinctBy(row => holders.Field(row, "office"))
            .Select(row => DataFinding.Warning(row, $"no title means the office '{holders.Field(row, "office")}'; add it to {offices.File}, or write its usual name"));
    }

    private static IEnumerable<DataFinding> Shared(DataTable offices)
    {
        var seen = new Dictionary<(string Title, string State), TsvRow>();
        foreach (var row in offices.Rows)
        {
            foreach (var title in offices.Alternatives(row, "titles").Distinct())
            {
                var key = (title, offices.Field(row, "state"));
                if (!seen.TryAdd(key, row) && seen[key][0] != row[0])
                    yield return DataFinding.Warning(row, $"'{title}' means the office '{seen[key][0]}' in line {seen[key].Line}; leave it to one of them");
            }
        }
    }

    private static IEnumerable<DataFinding> Unheld(DataFolder files)
    {
        var (holders, persons) = (files.Table("holders.tsv"), files.Table("persons.tsv"));
        var known = holders.Rows.Select(row => holders.Field(row, "person")).ToHashSet();
        return persons.Rows.Where(row => !known.Contains(persons.Field(row, "person")))
            .Select(row => DataFinding.Warning(row, $"'{persons.Field(row, "person")}' holds no office; write the name as holders.tsv has it, or take the row out"));
    }
}
