namespace Chancery.Text;

/// <summary>A date that a page gives outside its report: "Published 6 February 2020", "Thu, 06 Feb 2020, 10:55 GMT".</summary>
/// <param name="Stamp">The date.</param>
/// <param name="Rank">How telling it is: the place of its label in the list of labels, or behind them all; less is better.</param>
/// <param name="End">Where its words end, the time of day included.</param>
internal readonly record struct PageDate(DateStamp Stamp, int Rank, int End)
{
    private const int LongestWeekday = 9;

    /// <summary>Reads a date that <paramref name="span"/> begins with.</summary>
    public static PageDate? Read(string text, Span span, LayoutLexicon lexicon)
    {
        var (start, rank) = AfterLabel(text, span, lexicon.DateLabels);
        var clock = ClockTime.EndAfter(text, start, span.End);
        if (clock > start) start = AfterMarks(text, clock, span.End);
        var stamp = DateStamp.Read(text, start, span.End, lexicon.Months)
            ?? DateStamp.Read(text, AfterWeekday(text, start, span.End), span.End, lexicon.Months);
        return stamp is { } date ? new(date, rank, ClockTime.EndAfter(text, date.Span.End, span.End)) : null;
    }

    private static (int Start, int Rank) AfterLabel(string text, Span span, IReadOnlyList<string> labels)
    {
        var (start, rank) = (span.Start, labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            var after = span.Start + labels[i].Length;
            if (after >= span.End || after <= start) continue;
            if (string.Compare(text, span.Start, labels[i], 0, labels[i].Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            if (!char.IsLetterOrDigit(text[after])) (start, rank) = (AfterMarks(text, after, span.End), i);
        }

        return (start, rank);
    }

    private static int AfterMarks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '|' or '-' or '/' or ',')) at++;
        return at;
    }

    private static int AfterWeekday(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start <= LongestWeekday && char.IsLetter(text[at])) at++;
        return at > start && at < end && text[at] is ',' or ' ' ? AfterMarks(text, at + 1, end) : start;
    }
}
