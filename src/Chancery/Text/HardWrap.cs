namespace Chancery.Text;

/// <summary>Joins the lines of a page that was wrapped by hand into passages.</summary>
/// <remarks>A line that ends in the middle of a sentence goes on in the next one. A next line in lower case says so by
/// itself; one that begins with a capital does so only where the whole page is wrapped and the line is nearly full, for
/// else a title would be joined to the sentence under it.</remarks>
internal static class HardWrap
{
    private const int WidestWrap = 130;
    private const int LeastWrappedLines = 2;
    private const double NearlyFull = 0.75;
    private const int ShortestBroken = 30;
    private const int LongestQuoted = 2000;

    /// <summary>The passages that the lines make up.</summary>
    public static List<Passage> Join(string text, List<Passage> lines)
    {
        var width = WrapWidth(text, lines);
        var passages = new List<Passage>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var passage = lines[i];
            for (; i + 1 < lines.Count && GoesOn(text, passage.Span, lines[i], lines[i + 1], width); i++)
                passage = passage with { Span = passage.Span.Union(lines[i + 1].Span) };
            passages.Add(passage);
        }

        return passages;
    }

    /// <summary>The width to which the page is wrapped; 0 when it is not.</summary>
    private static int WrapWidth(string text, List<Passage> lines)
    {
        int widest = 0, broken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            widest = Math.Max(widest, lines[i].Span.Length);
            if (i + 1 < lines.Count && IsBroken(text, lines[i], lines[i + 1]) && char.IsLower(text[lines[i + 1].Span.Start]))
                broken++;
        }

        return widest <= WidestWrap && broken >= LeastWrappedLines ? widest : 0;
    }

    private static bool GoesOn(string text, Span passage, Passage line, Passage next, int width)
    {
        if (width > 0 && !next.AfterBlank && !next.Marked && IsQuoteOpen(text, passage)) return true;
        if (!IsBroken(text, line, next)) return false;
        return text[line.Span.End - 1] == ',' || char.IsLower(text[next.Span.Start])
            || (width > 0 && line.Span.Length >= width * NearlyFull);
    }

    // A sentence may end at the end of a line while the quotation goes on.
    private static bool IsQuoteOpen(string text, Span passage) =>
        passage.Length <= LongestQuoted && passage.Of(text).Count('"') % 2 == 1;

    private static bool IsBroken(string text, Passage line, Passage next) =>
        !next.AfterBlank && !next.Marked && line.Span.Length >= ShortestBroken
        && text[line.Span.End - 1] is not ('.' or '!' or '?' or ':' or ';' or '"' or '”' or ')');
}
