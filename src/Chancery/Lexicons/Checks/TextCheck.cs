using System.Buffers;

namespace Chancery.Lexicons.Checks;

/// <summary>Characters that nobody sees and that keep words from being found.</summary>
internal static class TextCheck
{
    // Programs run without the tables of Unicode, so what is not composed is known by its marks: Latin script needs no more.
    private static readonly SearchValues<char> Signs = SearchValues.Create("\u2126\u212A\u212B");

    public static IEnumerable<DataFinding> Of(DataFolder files) => files.Files.SelectMany(file => InFile(file, File.ReadAllText(files.PathOf(file))));

    internal static IEnumerable<DataFinding> InFile(string file, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            foreach (var message in InLine(file, line)) yield return new(file, number, FindingSeverity.Error, message);
        }
    }

    private static IEnumerable<string> InLine(string file, string line)
    {
        if (line.Length == 0) yield break;
        if (line[^1] is '\r') yield return "the line ends in a carriage return; end lines in a line feed only";
        if (line.Contains('\uFFFD')) yield return "not UTF-8; save the file in UTF-8";
        for (var i = 0; i < line.Length; i++)
        {
            if (!IsInvisible(line[i]) || JoinsLetters(line, i)) continue;
            yield return $"holds the invisible character U+{(int)line[i]:X4}; take it out or write a plain blank";
            break;
        }

        if (line.AsSpan().ContainsAnyInRange('\u0300', '\u036F') || line.AsSpan().ContainsAny(Signs)) yield return "letters and accents are apart (not NFC); write each accented letter as one character";
        var isTable = file.EndsWith(".tsv", StringComparison.Ordinal);
        // Trees have the spaces of their texts.
        if (file.EndsWith(".conllu", StringComparison.Ordinal) || line[0] == '#') yield break;
        if (isTable ? HasBlanksAround(line) : char.IsWhiteSpace(line[^1])) yield return "blanks at the edge of a field or of the line; take them out";
        if (!isTable && !file.EndsWith(".md", StringComparison.Ordinal) && !file.Contains("/layout/") && line.Contains('\t'))
            yield return "a tab; write blanks";
    }

    private static bool HasBlanksAround(string line) =>
        Array.Exists(line.TrimEnd('\r').Split('\t', '|'), field => field.Length > 0 && (field[0] is ' ' || field[^1] is ' ' || field.Contains("  ")));

    // Persian and the scripts of India write the joiners inside words.
    private static bool JoinsLetters(string line, int at) =>
        line[at] is '\u200C' or '\u200D' && at > 0 && at + 1 < line.Length && line[at - 1] > '\u0530' && line[at + 1] > '\u0530';

    private static bool IsInvisible(char c) =>
        c is '\u00A0' or '\u00AD' or '\u2060' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        || (char.IsControl(c) && c is not ('\t' or '\r'));
}
