namespace Chancery.Record;

/// <summary>Reads one row of the kinds' table.</summary>
internal static class KindRow
{
    private const int Columns = 10;

    public static (KindDefinition? Definition, string? Error) Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns) return (null, $"expected {Columns} columns, found {cells.Length}");
        if (!Enum.TryParse<Kind>(cells[0], ignoreCase: true, out var kind)) return (null, $"there is no kind \"{cells[0]}\"");
        var roles = Items(cells[1]);
        var attributes = Items(cells[2]);
        if (Parts(cells[5], roles, attributes) is not { } same) return (null, $"\"{cells[5]}\" names no role or attribute of {cells[0]}, or says \"as\" something unknown");
        if (Parts(cells[6], roles, attributes) is not { } apart) return (null, $"\"{cells[6]}\" names no role or attribute of {cells[0]}");
        if (TitlePattern.Parse(cells[9]) is not { } title) return (null, $"the brackets of \"{cells[9]}\" do not pair");
        if (cells[7] != "-" && !int.TryParse(cells[7], out _)) return (null, $"\"{cells[7]}\" is no number of days");
        return (new()
        {
            Kind = kind,
            Roles = roles,
            Attributes = attributes,
            Progress = cells[3] == "-" ? null : cells[3],
            Stages = [.. Items(cells[4]).Select(Stage)],
            Same = same,
            Apart = apart,
            Days = cells[7] == "-" ? null : int.Parse(cells[7]),
            Entry = Items(cells[8]),
            Title = title,
        }, null);
    }

    private static string[] Items(string cell) =>
        cell == "-" ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static StageRule Stage(string item) => item[0] switch
    {
        '?' => new(item[1..], StageReach.Intended),
        '-' => new(item[1..], StageReach.Over),
        _ => new(item, StageReach.Actual),
    };

    private static IdentityPart[]? Parts(string cell, string[] roles, string[] attributes)
    {
        var items = Items(cell);
        var parts = items.Select(item => Part(item, roles, attributes)).OfType<IdentityPart>().ToArray();
        return parts.Length == items.Length ? parts : null;
    }

    private static IdentityPart? Part(string item, string[] roles, string[] attributes)
    {
        var words = item.Split(' ');
        var isRole = roles.Contains(words[0]);
        if (!isRole && !attributes.Contains(words[0])) return null;
        var part = new IdentityPart(words[0], isRole, AsStates: false, AsFamily: false, AtLeast: 0);
        for (var i = 1; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "as" when i + 1 < words.Length && words[i + 1] == "states": part = part with { AsStates = true }; i++; break;
                case "as" when i + 1 < words.Length && words[i + 1] == "family": part = part with { AsFamily = true }; i++; break;
                case "required": part = part with { AtLeast = 1 }; break;
                case "two": part = part with { AtLeast = 2 }; break;
                default: return null;
            }
        }
        return part;
    }
}
