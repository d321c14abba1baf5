namespace Chancery.Time;

/// <summary>Arithmetic with days and units of the calendar. Weeks start on Monday (ISO 8601).</summary>
internal static class Calendar
{
    /// <summary>The unit that <paramref name="day"/> lies in, as first and last day; so many of the unit at once
    /// (a decade is ten years, from a year that ends in 0).</summary>
    public static (DateOnly From, DateOnly To) Around(DateOnly day, TimeUnit unit, int count)
    {
        var from = unit switch
        {
            TimeUnit.Week => Monday(day),
            TimeUnit.Weekend => Monday(day).AddDays(5),
            TimeUnit.Month => new(day.Year, day.Month, 1),
            TimeUnit.Quarter => new(day.Year, day.Month - ((day.Month - 1) % 3), 1),
            TimeUnit.Year => new(Math.Max(1, day.Year - (day.Year % count)), 1, 1),
            _ => day,
        };
        return (from, unit == TimeUnit.Weekend ? from.AddDays(1) : Add(from, unit, count).AddDays(-1));
    }

    /// <summary>So many units after <paramref name="day"/>; before it when negative. Half months and years count in
    /// days and months.</summary>
    public static DateOnly Add(DateOnly day, TimeUnit unit, decimal count) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => day.AddDays(Whole(count * 7)),
        TimeUnit.Month when decimal.IsInteger(count) => day.AddMonths(Whole(count)),
        TimeUnit.Month => day.AddDays(Whole(count * 30.4m)),
        TimeUnit.Quarter => day.AddMonths(Whole(count * 3)),
        TimeUnit.Year => day.AddMonths(Whole(count * 12)),
        _ => day.AddDays(Whole(count)),
    };

    /// <summary>The Monday of the week of <paramref name="day"/>.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    /// <summary>The number of the weekday: Monday is 1, Sunday 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The last day of the month of <paramref name="day"/>.</summary>
    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>A day as a date of the given unit: the day itself for days and weeks, else its month or year.</summary>
    public static EdtfDate Rounded(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Year => EdtfDate.Year(day.Year),
        TimeUnit.Month or TimeUnit.Quarter => EdtfDate.Month(day.Year, day.Month),
        _ => EdtfDate.Day(day),
    };

    private static int Whole(decimal count) => (int)Math.Round(count, MidpointRounding.AwayFromZero);
}
