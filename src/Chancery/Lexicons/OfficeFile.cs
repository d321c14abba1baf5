namespace Chancery.Lexicons;

/// <summary>Reads <c>offices.tsv</c> of a language: offices and the ways to say them.</summary>
internal static class OfficeFile
{
    public static List<Office> Read(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "offices.tsv"), ["office", "level", "titles", "state"], errors);
        var offices = new List<Office>(rows.Count);
        foreach (var row in rows)
        {
            if (LevelOf(row[1]) is { } level) offices.Add(new(row[0], level, row.Alternatives(2), row.Optional(3)));
            else errors.Add(row.Error($"unknown level '{row[1]}'"));
        }

        return offices;
    }

    private static OfficeLevel? LevelOf(string text) => text switch
    {
        "head of state" => OfficeLevel.HeadOfState,
        "head of government" => OfficeLevel.HeadOfGovernment,
        "minister" => OfficeLevel.Minister,
        "senior" => OfficeLevel.Senior,
        "official" => OfficeLevel.Official,
        _ => null,
    };
}
