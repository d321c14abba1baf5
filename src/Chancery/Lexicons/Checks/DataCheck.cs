namespace Chancery.Lexicons.Checks;

/// <summary>Checks every row of every file of a data folder.</summary>
public static class DataCheck
{
    /// <summary>Everything that is wrong or looks wrong, by file and line.</summary>
    /// <param name="folder">A folder that holds <c>states.tsv</c>.</param>
    public static IReadOnlyList<DataFinding> Run(string folder)
    {
        var files = new DataFolder(folder);
        IEnumerable<DataFinding>[] findings =
        [
            LoaderCheck.Of(files),
            TextCheck.Of(files),
            ListingCheck.Of(files),
            DuplicateCheck.Of(files),
            SourceCheck.Of(files),
            DateCheck.Of(files),
            new TermCheck(files).Find(),
            new MembershipCheck(files).Find(),
            .. files.Languages.Select(language => NameCheck.Of(files, language)),
            .. files.Languages.Select(language => OfficeCheck.Of(files, language)),
        ];
        return
        [
            .. findings.SelectMany(found => found).Distinct()
                .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Severity).ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }
}
