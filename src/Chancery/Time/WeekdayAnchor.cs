namespace Chancery.Time;

/// <summary>A day without a year that fell or falls on a known weekday: "on Monday, 14 October they met".</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Weekday">The number of the weekday: Monday is 1, Sunday 7.</param>
/// <param name="Told">Before (-1) or after (1) publication; 0 when no verb says.</param>
/// <param name="Span">The words.</param>
public sealed record WeekdayAnchor(int Month, int Day, int Weekday, int Told, Span Span)
{
    /// <summary>A day whose year goes without saying is no further away: half a year.</summary>
    private const int Near = 183;

    /// <summary>What it tells of a publication between the two days; null when it agrees with none of the years, or several.</summary>
    public PublicationBound? Between(DateOnly from, DateOnly to)
    {
        PublicationBound? found = null;
        for (var year = from.Year - 1; year <= to.Year + 1; year++)
        {
            if (Day > DateTime.DaysInMonth(year, Month)) continue;
            var day = new DateOnly(year, Month, Day);
            if (Calendar.Weekday(day) != Weekday) continue;
            var bound = new PublicationBound(Told < 0 ? day : day.AddDays(-Near), Told > 0 ? day : day.AddDays(Near), Span, $"a weekday of {year}");
            if (bound.NotBefore > to || bound.NotAfter < from) continue;
            if (found is not null) return null;
            found = bound;
        }

        return found;
    }
}
