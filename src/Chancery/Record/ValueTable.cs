using Chancery.Lexicons;

namespace Chancery.Record;

/// <summary>The values that the attributes of each kind usually have, from <c>data/values.tsv</c>: offered, not demanded.</summary>
public sealed class ValueTable
{
    private static readonly string[] Columns = ["kinds", "attribute", "values"];

    private readonly Dictionary<(Kind, string), IReadOnlyList<string>> usual;

    private ValueTable(Dictionary<(Kind, string), IReadOnlyList<string>> usual) => this.usual = usual;

    /// <summary>The usual values of an attribute, in the order in which they are offered; none where the table lists none.</summary>
    public IReadOnlyList<string> Of(Kind kind, string attribute) => usual.TryGetValue((kind, attribute), out var listed) ? listed : [];

    /// <summary>Reads the table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kinds">The kinds with their attributes.</param>
    /// <exception cref="LexiconException">The table has errors; all of them are listed.</exception>
    public static ValueTable Load(string path, KindTable kinds)
    {
        var errors = new List<LexiconError>();
        var values = new Dictionary<(Kind, string), IReadOnlyList<string>>();
        foreach (var row in TsvFile.Read(path, Columns, errors))
            if (Add(row, kinds, values) is { } wrong) errors.Add(row.Error(wrong));
        if (errors.Count > 0) throw new LexiconException(errors);
        return new(values);
    }

    private static string? Add(TsvRow row, KindTable kinds, Dictionary<(Kind, string), IReadOnlyList<string>> values)
    {
        var listed = Items(row[2]);
        if (listed.Length == 0) return $"no values of {row[1]}";
        if (listed.Distinct().Count() < listed.Length) return $"{row[1]} has a value twice";
        foreach (var name in Items(row[0]))
        {
            if (!Enum.TryParse<Kind>(name, ignoreCase: true, out var kind)) return $"there is no kind \"{name}\"";
            if (!kinds[kind].Attributes.Contains(row[1])) return $"\"{row[1]}\" is no attribute of {name}";
            if (!values.TryAdd((kind, row[1]), listed)) return $"{row[1]} of {name} is listed twice";
        }

        return null;
    }

    private static string[] Items(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
