using System.Security.Cryptography;
using System.Text;

namespace Chancery.Record;

/// <summary>What the record knows of the seventeen kinds, from <c>data/kinds.tsv</c>.</summary>
public sealed class KindTable
{
    private readonly KindDefinition[] _byKind;

    internal KindTable(KindDefinition[] byKind, string fingerprint)
    {
        _byKind = byKind;
        Fingerprint = fingerprint;
    }

    /// <summary>Changes with the table's content: what was worked out with another table must be worked out again.</summary>
    public string Fingerprint { get; }

    /// <summary>The definition of a kind.</summary>
    public KindDefinition this[Kind kind] => _byKind[(int)kind];

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">The table has errors; the message lists them with file and line.</exception>
    public static KindTable Load(string path)
    {
        var text = File.ReadAllText(path);
        return Parse(text, path);
    }

    internal static KindTable Parse(string text, string file)
    {
        var definitions = new KindDefinition?[Enum.GetValues<Kind>().Length];
        var errors = new List<string>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#' || lines[i].StartsWith("kind\t")) continue;
            var (definition, error) = KindRow.Parse(lines[i]);
            if (definition is null) errors.Add($"{file}, line {i + 1}: {error}");
            else if (definitions[(int)definition.Kind] is not null) errors.Add($"{file}, line {i + 1}: {definition.Kind} is defined twice");
            else definitions[(int)definition.Kind] = definition;
        }
        foreach (var kind in Enum.GetValues<Kind>())
            if (definitions[(int)kind] is null) errors.Add($"{file}: no row for {kind.ToString().ToLowerInvariant()}");
        if (errors.Count > 0) throw new InvalidDataException(string.Join(Environment.NewLine, errors));
        return new(definitions!, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
    }
}
