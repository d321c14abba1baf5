namespace Chancery.Lexicons.Checks;

/// <summary>Names that mean two actors and have no row in <c>ambiguous.tsv</c> that tells how to choose.</summary>
internal static class NameCheck
{
    public static IEnumerable<DataFinding> Of(DataFolder files, string language)
    {
        var ambiguous = files.Table($"{language}/ambiguous.tsv");
        var settled = ambiguous.Rows.Select(row => ambiguous.Field(row, "name")).ToHashSet();
        var seen = new Dictionary<string, NameRow>();
        var reported = new HashSet<(string, ActorId)>();
        foreach (var name in new NameRows(files.Table, language).All())
        {
            if (settled.Contains(name.Text) || seen.TryAdd(name.Text, name) || seen[name.Text].Actor == name.Actor) continue;
            if (!reported.Add((name.Text, name.Actor))) continue;
            var other = seen[name.Text];
            yield return DataFinding.Warning(name.Row,
                $"'{name.Text}' means {name.Actor} here and {other.Actor} in {other.Row.File}:{other.Row.Line}; say in {ambiguous.File} how to tell, or take one out");
        }
    }
}
