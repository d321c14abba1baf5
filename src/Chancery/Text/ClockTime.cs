namespace Chancery.Text;

/// <summary>A time of day beside a date: ", 10:55 GMT", "at 5:30 pm".</summary>
internal static class ClockTime
{
    private const int LongestZone = 4;
    private const int LongestBracket = 16;

    /// <summary>Where the time of day that may follow at <paramref name="at"/> ends; <paramref name="at"/> when none does.</summary>
    public static int EndAfter(string text, int at, int end)
    {
        var cursor = new StampCursor(text, at, end);
        cursor.Skip(",");
        cursor.Spaces();
        cursor.Skip("at ", "| ", "- ");
        if (cursor.Number(2, out _) is null || !cursor.Is(':') || cursor.Number(2, out _) is null) return at;
        if (cursor.Is(':')) cursor.Number(2, out _);
        cursor.Skip(" pm", " am", "pm", "am", " p.m.", " a.m.");
        return BracketEnd(text, OffsetEnd(text, ZoneEnd(text, ZoneEnd(text, cursor.At, end), end), end), end);
    }

    // "17:28 (UTC +04:00)"
    private static int BracketEnd(string text, int at, int end)
    {
        var open = at < end && text[at] == ' ' ? at + 1 : at;
        if (open >= end || text[open] != '(') return at;
        var close = text.IndexOf(')', open, Math.Min(end - open, LongestBracket));
        if (close < 0) return at;
        foreach (var character in text.AsSpan(open + 1, close - open - 1))
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character) && character is not (' ' or '+' or '-' or ':')) return at;
        return close + 1;
    }

    // "10:55 GMTHe said": the last capital before a small letter belongs to the next sentence.
    private static int ZoneEnd(string text, int at, int end)
    {
        var start = at < end && text[at] == ' ' ? at + 1 : at;
        var zone = start;
        while (zone < end && zone - start <= LongestZone && char.IsAsciiLetterUpper(text[zone])) zone++;
        if (zone < end && char.IsLower(text[zone])) zone--;
        return zone - start is >= 2 and <= LongestZone ? zone : at;
    }

    private static int OffsetEnd(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('+' or '-') || !char.IsAsciiLetterUpper(text[at - 1])) return at;
        var cursor = new StampCursor(text, at + 1, end);
        return cursor.Number(2, out _) is null ? at : cursor.At;
    }
}
