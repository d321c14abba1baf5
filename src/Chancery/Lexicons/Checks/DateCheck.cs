namespace Chancery.Lexicons.Checks;

/// <summary>Whether the columns <c>from</c> and <c>to</c> of every file hold dates, the first before the second.</summary>
internal static class DateCheck
{
    private const string Form = "write 2013, 2013-06 or 2013-06-14";

    public static IEnumerable<DataFinding> Of(DataFolder files) =>
        files.Tables.Where(table => table.Has("from") && table.Has("to")).SelectMany(InTable);

    private static IEnumerable<DataFinding> InTable(DataTable table)
    {
        // Only a term of office may be known by attestation alone.
        var mayBeAttested = table.File == "holders.tsv";
        foreach (var row in table.Rows)
        {
            var (from, to) = (table.Field(row, "from"), table.Field(row, "to"));
            if (mayBeAttested) (from, to) = (WithoutMark(from), WithoutMark(to));
            foreach (var date in (string[])[from, to])
                if (date.Length > 0 && !IsDate(date)) yield return DataFinding.Error(row, $"'{date}' is no date; {Form}");
            if (IsDate(from) && IsDate(to) && new EdtfDate(from).Earliest > new EdtfDate(to).Latest)
                yield return DataFinding.Error(row, $"ends {to}, before it begins {from}; correct one of them");
        }
    }

    private static string WithoutMark(string date) => date.EndsWith('?') ? date[..^1] : date;

    private static bool IsDate(string text) => EdtfDate.TryParse(text, out var date) && !date.IsInterval && date.Earliest is not null;
}
