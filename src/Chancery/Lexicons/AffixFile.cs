namespace Chancery.Lexicons;

/// <summary>Reads <c>affixes.tsv</c> of a language.</summary>
internal static class AffixFile
{
    public static List<NameAffix> Read(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "affixes.tsv"), ["affix", "side", "factor"], errors);
        var affixes = new List<NameAffix>(rows.Count);
        foreach (var row in rows)
        {
            if (row[1] is not ("before" or "after")) errors.Add(row.Error("side must be 'before' or 'after'"));
            else if (!double.TryParse(row[2], out var factor)) errors.Add(row.Error($"'{row[2]}' is no number"));
            else affixes.Add(new(row[0], row[1] is "before", factor));
        }

        return affixes;
    }
}
