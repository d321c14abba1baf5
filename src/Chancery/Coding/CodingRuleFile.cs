using System.Globalization;
using Chancery.Lexicons;

namespace Chancery.Coding;

/// <summary>Reads <c>plover.tsv</c>.</summary>
internal static class CodingRuleFile
{
    private static readonly string[] s_columns = ["kind", "where", "source roles", "target roles", "root", "confidence"];

    /// <summary>The rules in the order of the file.</summary>
    /// <exception cref="LexiconException">The file has errors.</exception>
    internal static IReadOnlyList<CodingRule> Load(string path)
    {
        var errors = new List<LexiconError>();
        var rules = new List<CodingRule>();
        foreach (var row in TsvFile.Read(path, s_columns, errors))
            if (Rule(row, errors) is { } rule) rules.Add(rule);
        return errors.Count > 0 ? throw new LexiconException(errors) : rules;
    }

    private static CodingRule? Rule(TsvRow row, List<LexiconError> errors)
    {
        var before = errors.Count;
        Kind? kind = Enum.TryParse<Kind>(row[0], ignoreCase: true, out var named) ? named : null;
        if (kind is null && row[0] != "*") errors.Add(row.Error($"\"{row[0]}\" is no kind of claim"));
        var root = EventTypes.Find(row[4]);
        if (root is null) errors.Add(row.Error($"\"{row[4]}\" is no event type"));
        if (!double.TryParse(row[5], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence) || confidence is <= 0 or > 1)
            errors.Add(row.Error($"\"{row[5]}\" is no confidence above 0 and up to 1"));
        var where = Where(row, errors);
        return errors.Count > before ? null : new(kind, where, row.Alternatives(2), row.Alternatives(3), root!.Value, confidence);
    }

    private static List<(string Name, string[] Values)> Where(TsvRow row, List<LexiconError> errors)
    {
        var found = new List<(string, string[])>();
        if (row[1] == "-") return found;
        foreach (var part in row[1].Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.Split('=') is [{ Length: > 0 } name, { Length: > 0 } values]) found.Add((name, values.Split('|')));
            else errors.Add(row.Error($"\"{part}\" is not of the form name=value|value"));
        }

        return found;
    }
}
