namespace Chancery.Coding;

/// <summary>A table of pairs: columns divided by tabs, with a header that names <c>id</c>, <c>sentence</c>, <c>source</c> and
/// <c>target</c> in any order; other columns are left alone.</summary>
public sealed class PairTable
{
    // No sentence is longer; a tree over a whole book takes hours.
    private const int LongestSentence = 10_000;

    private static readonly string[] s_names = ["id", "sentence", "source", "target"];

    private readonly TextReader text;
    private readonly int[] places;
    private readonly int width;

    private PairTable(TextReader text, int[] places, int width) => (this.text, this.places, this.width) = (text, places, width);

    /// <summary>Reads the header; says what is wrong with it instead of giving a table.</summary>
    public static (PairTable? Table, string? Problem) Open(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.ReadLine() is not { Length: > 0 } line) return (null, "the first line has no header");
        var header = Fields(line);
        var missing = s_names.Where(name => !header.Contains(name)).ToArray();
        if (missing.Length > 0) return (null, $"the header has no column {string.Join(", ", missing)}; it has {string.Join(", ", header)}");
        return (new(text, [.. s_names.Select(name => Array.IndexOf(header, name))], header.Length), null);
    }

    /// <summary>The rows in their order; empty lines are none.</summary>
    public IEnumerable<PairRow> Rows()
    {
        for (var number = 2; text.ReadLine() is { } line; number++)
            if (line.Length > 0) yield return Row(number, Fields(line));
    }

    /// <summary>The fields of a line. A field in quotation marks whose own ones are doubled is written as other programs write
    /// tables; it is given without them.</summary>
    internal static string[] Fields(string line) => [.. line.Split('\t').Select(Plain)];

    private static string Plain(string field)
    {
        if (field.Length < 2 || field[0] != '"' || field[^1] != '"') return field;
        var inner = field[1..^1].Replace("\"\"", "\0", StringComparison.Ordinal);
        return inner.Contains('"', StringComparison.Ordinal) ? field : inner.Replace('\0', '"');
    }

    private PairRow Row(int line, string[] fields)
    {
        if (fields.Length != width)
            return new(line, "", "", "", "", $"column {Math.Min(fields.Length, width) + 1}: the row has {fields.Length} columns, the header {width}");
        var (id, sentence, source, target) = (fields[places[0]], fields[places[1]], fields[places[2]], fields[places[3]]);
        var empty = Array.FindIndex(places, place => string.IsNullOrWhiteSpace(fields[place]));
        var problem = empty >= 0 ? $"column {places[empty] + 1} ({s_names[empty]}): it is empty"
            : sentence.Length > LongestSentence ? $"column {places[1] + 1} (sentence): it has more than {LongestSentence} characters"
            : null;
        return new(line, id, sentence, source, target, problem);
    }
}
