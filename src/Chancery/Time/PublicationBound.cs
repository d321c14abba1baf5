namespace Chancery.Time;

/// <summary>What some words of a report tell of the day on which it was published.</summary>
/// <param name="NotBefore">The first day that they allow; null when they set none.</param>
/// <param name="NotAfter">The last day that they allow; null when they set none.</param>
/// <param name="Span">The words, in the document's text.</param>
/// <param name="Because">Why: <c>told in the past</c>, <c>still to come</c>.</param>
public sealed record PublicationBound(DateOnly? NotBefore, DateOnly? NotAfter, Span Span, string Because)
{
    /// <summary>The time that all bounds leave open; null when they leave no start or none at all.</summary>
    /// <param name="bounds">Bounds from the text and from elsewhere, such as the tenures of the office holders named; the
    /// surest first: a later one that leaves nothing open is passed over.</param>
    /// <param name="yearless">A day without a year from the dateline, which chooses among the years left.</param>
    public static EdtfDate? Combine(IEnumerable<PublicationBound> bounds, EdtfDate? yearless = null)
    {
        var (from, to) = (DateOnly.MinValue, DateOnly.MaxValue);
        foreach (var bound in bounds)
        {
            var start = bound.NotBefore is { } first && first > from ? first : from;
            var end = bound.NotAfter is { } last && last < to ? last : to;
            if (start <= end) (from, to) = (start, end);
        }

        if (from == DateOnly.MinValue) return null;
        if (to == DateOnly.MaxValue) return EdtfDate.Interval(EdtfDate.Day(from), null);
        return yearless is { } day && OnlyDay(day, from, to) is { } only ? only : EdtfDate.Covering(from, to);
    }

    /// <summary>The one day between the bounds that the yearless date can be; null when there are more, or none.</summary>
    private static EdtfDate? OnlyDay(EdtfDate yearless, DateOnly from, DateOnly to)
    {
        EdtfDate? found = null;
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!EdtfDate.TryParse(yearless.Value.Replace("XXXX", $"{year:0000}"), out var day)) continue;
            if (day.SingleDay is not { } placed || placed < from || placed > to) continue;
            if (found is not null) return null;
            found = day;
        }

        return found;
    }
}
