namespace Chancery.Time;

/// <summary>Places what was understood in time. A meaning that the context cannot place is null.</summary>
internal static class DateResolver
{
    /// <summary>The date that <paramref name="expression"/> means in <paramref name="context"/>.</summary>
    public static EdtfDate? Resolve(DateExpression expression, DateContext context)
    {
        try
        {
            return ByMeaning(expression, context);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Beyond the calendar's years 1 to 9999: "a million years ago" has no date.
            return null;
        }
    }

    private static EdtfDate? ByMeaning(DateExpression e, DateContext context) => e.Rule.Meaning switch
    {
        DateMeaning.Numeral => CalendarDates.Numeral(e),
        DateMeaning.Day => CalendarDates.Day(e, context),
        DateMeaning.Days => CalendarDates.Days(e, context),
        DateMeaning.MonthDay => CalendarDates.MonthDay(e, context),
        DateMeaning.Month => CalendarDates.Month(e, context),
        DateMeaning.Months => CalendarDates.Months(e, context),
        DateMeaning.Year => EdtfDate.Year(e.Number(DateSlot.Year)!.Value),
        DateMeaning.Years => CalendarDates.Years(e),
        DateMeaning.Decade => CalendarDates.Decade(e),
        DateMeaning.Century => CalendarDates.Century(e, context),
        DateMeaning.Season => CalendarDates.Season(e, context),
        DateMeaning.Weekday => Weekdays.Resolve(e, context),
        DateMeaning.Shift => RelativeDates.Shift(e, context),
        DateMeaning.Anchor => RelativeDates.Anchor(e, context),
        DateMeaning.HoursAway => RelativeDates.HoursAway(context),
        DateMeaning.Weekend => RelativeDates.Weekend(context),
        DateMeaning.SoFar => RelativeDates.SoFar(e, context),
        DateMeaning.Remaining => RelativeDates.Remaining(e, context),
        DateMeaning.Ago or DateMeaning.AgoHalf => RelativeDates.Ago(e, context),
        DateMeaning.Ahead => RelativeDates.Ahead(e, context),
        DateMeaning.Within => RelativeDates.Within(e, context),
        DateMeaning.Past => RelativeDates.Past(e, context),
        DateMeaning.Half or DateMeaning.Quarter or DateMeaning.Head or DateMeaning.Tail or DateMeaning.Nth or DateMeaning.Early
            or DateMeaning.Middle or DateMeaning.Late or DateMeaning.End or DateMeaning.YearEnd => DateParts.Resolve(e, context),
        DateMeaning.Same => Inner(e, context),
        DateMeaning.None => null,
        _ => DateIntervals.Resolve(e, context),
    };

    /// <summary>The date inside a date: the n-th (from 0) <c>{date}</c> of the pattern.</summary>
    public static EdtfDate? Inner(DateExpression e, DateContext context, int nth = 0) =>
        e.Get(DateSlot.Date, nth)?.Date is { } inner ? Resolve(inner, context) : null;
}
