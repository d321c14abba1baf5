namespace Chancery.Cli.Parsing;

/// <summary>Finds paragraphs: what stands between empty lines.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs of a text, without the white space around them.</summary>
    public static List<Span> In(string text)
    {
        var found = new List<Span>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + EndOfFirst(text.AsSpan(start));
            var span = text.AsSpan(start, end - start);
            var from = start + (span.Length - span.TrimStart().Length);
            if (!span.Trim().IsEmpty) found.Add(new(from, from + span.Trim().Length));
            start = end;
        }

        return found;
    }

    /// <summary>Where the last paragraph that has come to its end ends, the empty line behind it included; 0 when none has.</summary>
    public static int EndOfLast(ReadOnlySpan<char> text)
    {
        for (var line = text.LastIndexOf('\n'); line > 0;)
        {
            var before = text[..line].LastIndexOf('\n');
            if (before >= 0 && text[before..line].IsWhiteSpace()) return line + 1;
            line = before;
        }

        return 0;
    }

    private static int EndOfFirst(ReadOnlySpan<char> text)
    {
        for (var line = text.IndexOf('\n'); line >= 0;)
        {
            var next = text[(line + 1)..].IndexOf('\n');
            if (next < 0) break;
            next += line + 1;
            if (text[line..next].IsWhiteSpace()) return next + 1;
            line = next;
        }

        return text.Length;
    }
}
