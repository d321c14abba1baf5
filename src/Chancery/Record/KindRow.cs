using Chancery.Lexicons;

namespace Chancery.Record;

/// <summary>Reads one row of the kinds' table.</summary>
internal static class KindRow
{
    public static (KindDefinition? Definition, string Error) Parse(TsvRow row)
    {
        if (!Enum.TryParse<Kind>(row[0], ignoreCase: true, out var kind)) return (null, $"there is no kind \"{row[0]}\"");
        var roles = Items(row[1]);
        var attributes = Items(row[2]);
        if (Parts(row[10], roles, attributes) is not { } same) return (null, NoPart(row[10], row[0]));
        if (Parts(row[11], roles, attributes) is not { } apart) return (null, NoPart(row[11], row[0]));
        StageRule[] stages = [.. Items(row[4]).Select(Stage)];
        if (Stranger(row, stages, roles, attributes) is { } wrong) return (null, wrong);
        if (row[12] != "-" && !int.TryParse(row[12], out _)) return (null, $"\"{row[12]}\" is no number of days");
        if (TitlePattern.Parse(row[14]) is not { } title) return (null, $"the brackets of \"{row[14]}\" do not pair");
        return (new()
        {
            Kind = kind,
            Roles = roles,
            Attributes = attributes,
            Progress = row[3] == "-" ? null : row[3],
            Stages = stages,
            Goal = row[5] == "-" ? null : row[5],
            Promisor = Items(row[6]),
            Doer = row[7] == "-" ? null : row[7],
            Once = Items(row[8]),
            Exclusive = Items(row[9]),
            Same = same,
            Apart = apart,
            Days = row[12] == "-" ? null : int.Parse(row[12]),
            Entry = Items(row[13]),
            Title = title,
        }, "");
    }

    /// <summary>A word in a cell that is no stage, role or attribute of the kind.</summary>
    private static string? Stranger(TsvRow row, StageRule[] stages, string[] roles, string[] attributes)
    {
        var known = stages.Select(stage => stage.Name).ToHashSet();
        return StrangerAmong(row[5], known, "goal", "stage") ?? StrangerAmong(row[6], roles, "promisor", "role")
            ?? StrangerAmong(row[7], roles, "doer", "role") ?? StrangerAmong(row[8], known, "once", "stage")
            ?? StrangerAmong(row[9], attributes, "exclusive", "attribute");

        string? StrangerAmong(string cell, IEnumerable<string> among, string column, string sort) =>
            Items(cell).Except(among).FirstOrDefault() is { } stranger ? $"{column}: \"{stranger}\" is no {sort} of {row[0]}" : null;
    }

    private static string NoPart(string cell, string kind) =>
        $"\"{cell}\" should name roles or attributes of {kind}, each with \"as states\", \"as family\", \"save …\", \"required\", \"alone\" or \"two\" where needed";

    private static string[] Items(string cell) =>
        cell == "-" ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static StageRule Stage(string item) => item[0] switch
    {
        '?' => new(item[1..], StageReach.Intended),
        '!' => new(item[1..], StageReach.Intended) { GivesWord = true },
        '-' when item.StartsWith("--", StringComparison.Ordinal) => new(item[2..], StageReach.Over) { BreaksWord = true },
        '-' => new(item[1..], StageReach.Over),
        '~' => new(item[1..], StageReach.Over) { Pauses = true },
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
                case "save" when i + 1 < words.Length: part = part with { Save = words[++i].Split('/') }; break;
                case "alone": part = part with { Alone = true }; break;
                case "required": part = part with { AtLeast = 1 }; break;
                case "two": part = part with { AtLeast = 2 }; break;
                default: return null;
            }
        }
        return part;
    }
}
