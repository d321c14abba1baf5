namespace Chancery.Text;

/// <summary>A line that tells who wrote a report and when the page was made, in parts that bars separate:
/// "Xinhua | Updated: 2023-05-18 09:22", "Staff Writer 43 seconds ago | Updated: 07:14 PM".</summary>
internal sealed class PageLine(LayoutLexicon lexicon)
{
    private const int Longest = 200;
    private const int MostWordsOfByline = 12;
    private const int MostWordsOfName = 6;

    /// <summary>The dates of the line; null when it is another sort of line.</summary>
    public IReadOnlyList<PageDate>? Read(string text, Span span)
    {
        if (span.Length > Longest) return null;
        var dates = new List<PageDate>();
        for (var start = span.Start; start < span.End;)
        {
            var bar = text.IndexOf('|', start, span.End - start);
            var part = LineScanner.Trim(text, new(start, bar < 0 ? span.End : bar));
            if (part.Length > 0 && !ReadPart(text, part, dates)) return null;
            start = bar < 0 ? span.End : bar + 1;
        }

        return dates;
    }

    private bool ReadPart(string text, Span part, List<PageDate> dates)
    {
        while (part.Length > 0)
        {
            if (IsByline(part.Of(text))) return true;
            if (PageDate.Read(text, part, lexicon) is not { } date) return false;
            dates.Add(date);
            part = LineScanner.Trim(text, new(AfterMarks(text, date.End, part.End), part.End));
        }

        return true;
    }

    private bool IsByline(ReadOnlySpan<char> words)
    {
        var shape = PassageShape.Of(words);
        if (shape.Words > MostWordsOfByline) return false;
        if (lexicon.Bylines.Matches(words) || lexicon.Outlets.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(words)) return true;
        return words.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && shape.Words <= MostWordsOfName
            && !shape.Terminal && PageMarks.AllCapitalised(words[3..]);
    }

    private static int AfterMarks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\u00A0' or '/' or '-' or '–' or '•' or ',' or ';') at++;
        return Math.Min(at, end);
    }
}
