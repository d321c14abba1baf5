using System.Security.Cryptography;
using System.Text;
using Chancery.Lexicons;

namespace Chancery.Record;

/// <summary>What the record knows of the seventeen kinds, from <c>data/kinds.tsv</c>.</summary>
public sealed class KindTable
{
    private static readonly string[] Columns =
    [
        "kind", "roles", "attributes", "progress", "stages", "goal", "promisor", "doer", "once", "exclusive",
        "same", "apart", "days", "entry", "title",
    ];

    private readonly KindDefinition[] byKind;

    private KindTable(KindDefinition[] byKind, string fingerprint) => (this.byKind, Fingerprint) = (byKind, fingerprint);

    /// <summary>Changes with the table's content: what was worked out with another table must be worked out again.</summary>
    public string Fingerprint { get; }

    /// <summary>The definition of a kind.</summary>
    public KindDefinition this[Kind kind] => this.byKind[(int)kind];

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">The table has errors; all of them are listed.</exception>
    public static KindTable Load(string path)
    {
        if (!File.Exists(path)) throw new LexiconException([new(path, 0, "the file is missing")]);
        return Parse(path, File.ReadAllText(path));
    }

    internal static KindTable Parse(string path, string text)
    {
        var errors = new List<LexiconError>();
        var definitions = new KindDefinition?[Enum.GetValues<Kind>().Length];
        foreach (var row in TsvFile.Parse(path, text, Columns, errors))
        {
            var (definition, error) = KindRow.Parse(row);
            if (definition is null) errors.Add(row.Error(error));
            else if (definitions[(int)definition.Kind] is not null) errors.Add(row.Error($"{row[0]} is defined twice"));
            else definitions[(int)definition.Kind] = definition;
        }
        foreach (var kind in Enum.GetValues<Kind>())
            if (definitions[(int)kind] is null) errors.Add(new(path, 0, $"no row for {kind.ToString().ToLowerInvariant()}"));
        if (errors.Count > 0) throw new LexiconException(errors);
        return new(definitions!, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
    }
}
