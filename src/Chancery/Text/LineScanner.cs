namespace Chancery.Text;

/// <summary>Takes a text apart into lines that are not blank.</summary>
internal static class LineScanner
{
    private const string ListMarks = "•‣◦▪●○■*-–·";

    /// <summary>The lines in order, trimmed and without their list marks.</summary>
    public static List<Passage> Scan(string text)
    {
        var lines = new List<Passage>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            var trimmed = Trim(text, new(start, end));
            if (trimmed.Length == 0) afterBlank = true;
            else
            {
                lines.Add(Line(text, start, trimmed, afterBlank));
                afterBlank = false;
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>The span without white space at its ends.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new(start, end);
    }

    private static int EndOfLine(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny("\n\r\f\u2028\u2029");
        return found < 0 ? text.Length : start + found;
    }

    private static Passage Line(string text, int lineStart, Span trimmed, bool afterBlank)
    {
        var indented = trimmed.Start > lineStart;
        var marked = trimmed.Length > 2 && ListMarks.Contains(text[trimmed.Start]) && IsBlank(text[trimmed.Start + 1]);
        var span = marked ? Trim(text, new(trimmed.Start + 1, trimmed.End)) : trimmed;
        return new(span, marked, indented, afterBlank);
    }

    // U+FEFF and the zero-width characters are left over where pages are stitched together.
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B' or '\u200E' or '\u200F';
}
