using System.Globalization;

namespace Chancery.Interchange.Conllu;

/// <summary>Reads one line of a sentence in CoNLL-U.</summary>
internal static class ConlluLine
{
    private const int Columns = 10;

    /// <summary>The line's row, or what is wrong with it; <paramref name="wordsBefore"/> is the number of words that the sentence has so far.</summary>
    public static (ConlluRow? Row, string? Problem) Read(string line, int wordsBefore)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
            return (null, $"{cells.Length} {(cells.Length == 1 ? "column" : "columns")}, divided by tabs, where CoNLL-U has {Columns}");
        if (WrongId(cells[0], wordsBefore) is { } wrong) return (null, wrong);
        if (cells[1].Length == 0) return (null, $"word {cells[0]} has no form");
        return (new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]), null);
    }

    private static string? WrongId(string id, int wordsBefore)
    {
        var mark = id.AsSpan().IndexOfAny('-', '.');
        if (mark >= 0)
            return IsNumber(id.AsSpan(0, mark)) && IsNumber(id.AsSpan(mark + 1)) ? null : $"'{id}' is no number of a word, range (1-2) or empty node (1.1)";
        return int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == wordsBefore + 1
            ? null
            : $"word '{id}' stands where word {wordsBefore + 1} must stand";
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
