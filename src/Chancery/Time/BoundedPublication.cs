namespace Chancery.Time;

/// <summary>Between which days a report was published that does not give its date. It is no date of publication: only what
/// the text leaves open.</summary>
/// <param name="Between">All days that are left open: an interval, open at its end where nothing bounds it, or a day.</param>
/// <param name="Days">The days of a dateline without a year that lie there, where they are few; else none.</param>
/// <param name="Reasons">What sets the two ends, and what chooses among the days.</param>
public sealed record BoundedPublication(EdtfDate Between, IReadOnlyList<EdtfDate> Days, IReadOnlyList<PublicationBound> Reasons)
{
    /// <summary>More days than these say no more than that the year is unknown.</summary>
    private const int MostDays = 4;

    /// <summary>What the bounds leave open; null when they leave no start.</summary>
    /// <param name="bounds">Bounds from the text and from elsewhere, such as the tenures of the office holders named. The
    /// report is no older than the newest of what it tells; a last day before that is passed over.</param>
    /// <param name="weekdays">Days without a year that fell on a known weekday.</param>
    /// <param name="dateline">The day without a year of the dateline; its own bounds are not looked at.</param>
    public static BoundedPublication? Of(
        IReadOnlyList<PublicationBound> bounds, IReadOnlyList<WeekdayAnchor> weekdays, (EdtfDate Day, Span Span)? dateline = null)
    {
        if (bounds.Where(bound => bound.NotBefore is not null).MaxBy(bound => bound.NotBefore) is not { NotBefore: { } from } first) return null;
        var last = bounds.Where(bound => bound.NotAfter >= from).MinBy(bound => bound.NotAfter);
        if (last?.NotAfter is not { } to) return new(EdtfDate.Interval(EdtfDate.Day(from), null), [], [first]);
        List<PublicationBound> reasons = first == last ? [first] : [first, last];
        foreach (var weekday in weekdays)
        {
            if (weekday.Between(from, to) is not { } told) continue;
            (from, to) = (Later(from, told.NotBefore), Earlier(to, told.NotAfter));
            reasons.Add(told);
        }

        var between = new BoundedPublication(EdtfDate.Covering(from, to), [], reasons);
        return dateline is { } line ? between.On(line.Day, line.Span, from, to) : between;
    }

    /// <summary>The date by which relative dates are read: the interval where it has two ends; null where it has not.</summary>
    public EdtfDate? Window => Between.Latest is null ? null : Between;

    private BoundedPublication On(EdtfDate yearless, Span span, DateOnly from, DateOnly to)
    {
        var days = new List<DateOnly>();
        for (var year = from.Year; year <= to.Year && days.Count <= MostDays; year++)
        {
            if (!EdtfDate.TryParse(yearless.Value.Replace("XXXX", $"{year:0000}"), out var day)) continue;
            if (day.SingleDay is { } placed && placed >= from && placed <= to) days.Add(placed);
        }

        if (days.Count is 0 or > MostDays) return this;
        var told = new PublicationBound(days[0], days[^1], span, "the day of the dateline");
        return new(EdtfDate.Covering(days[0], days[^1]), [.. days.Select(EdtfDate.Day)], [.. Reasons, told]);
    }

    private static DateOnly Later(DateOnly a, DateOnly? b) => b > a ? b.Value : a;

    private static DateOnly Earlier(DateOnly a, DateOnly? b) => b < a ? b.Value : a;
}
