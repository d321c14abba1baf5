using System.Globalization;
using System.Text;
using Chancery.Lexicons;

namespace Chancery.Coding;

/// <summary>Reads and writes a model of event types: plain text, a feature a line, sorted: its share, then the weights that are not 0.</summary>
internal static class RelationModelFile
{
    private const string BiasName = "bias";

    /// <summary>Reads a file.</summary>
    /// <exception cref="LexiconException">A line is wrong; it is named.</exception>
    internal static RelationModel Load(string path)
    {
        if (!File.Exists(path)) throw new LexiconException([new(path, 0, "the file is missing")]);
        int[]? bias = null;
        var weights = new Dictionary<string, FeatureWeights>(StringComparer.Ordinal);
        var notes = new List<string>();
        var line = 0;
        foreach (var content in File.ReadLines(path))
        {
            line++;
            if (content.StartsWith('#')) notes.Add(content[1..].Trim());
            else if (Row(content) is not var (name, row)) throw new LexiconException([new(path, line, "no feature with a share and weights such as AGREE:120")]);
            else if (name == BiasName) bias = row.Of;
            else if (!weights.TryAdd(name, row)) throw new LexiconException([new(path, line, $"\"{name}\" stands twice")]);
        }

        return bias is null ? throw new LexiconException([new(path, line, "no line \"bias\"")]) : new(bias, weights, notes);
    }

    /// <summary>Writes a file.</summary>
    internal static void Save(string path, RelationModel model)
    {
        var text = new StringBuilder();
        foreach (var note in model.Notes) text.Append("# ").Append(note).Append('\n');
        Append(text, BiasName, new(RelationModel.ShareScale, [.. model.Bias]));
        foreach (var (name, row) in model.Weights.OrderBy(w => w.Key, StringComparer.Ordinal)) Append(text, name, row);
        File.WriteAllText(path, text.ToString());
    }

    private static void Append(StringBuilder text, string name, FeatureWeights row)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}\t{row.Share}");
        for (var i = 0; i < row.Of.Length; i++)
            if (row.Of[i] != 0) text.Append(CultureInfo.InvariantCulture, $"\t{EventTypes.All[i].Name()}:{row.Of[i]}");
        text.Append('\n');
    }

    private static (string Name, FeatureWeights Row)? Row(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length < 2 || parts[0].Length == 0) return null;
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var share)) return null;
        var row = new int[EventTypes.All.Count];
        foreach (var part in parts.AsSpan(2))
        {
            var colon = part.IndexOf(':');
            if (colon < 0 || EventTypes.Find(part.AsSpan(0, colon)) is not { } type) return null;
            if (!int.TryParse(part.AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out row[(int)type])) return null;
        }

        return (parts[0], new(share, row));
    }
}
