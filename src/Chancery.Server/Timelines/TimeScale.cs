namespace Chancery.Server.Timelines;

/// <summary>Where days lie on a drawing: from days to decades, whatever the steps span.</summary>
/// <param name="First">The first day drawn.</param>
/// <param name="Last">The last day drawn.</param>
internal sealed record TimeScale(DateOnly First, DateOnly Last)
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 900;

    /// <summary>The width of the shortest bar, which is a day or less.</summary>
    public const int Narrowest = 8;

    private const int MostTicks = 12;
    private const int DaysOfYear = 365;
    private const int FewestDays = 6;

    // Steps of a scale in years that people count in.
    private static readonly int[] s_years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    // The same in days.
    private static readonly int[] s_days = [1, 2, 7, 14];

    /// <summary>The days at which something is written.</summary>
    public IReadOnlyList<(DateOnly Day, string Label)> Ticks => Days < 90 ? EveryDays() : Days < 2 * DaysOfYear ? Months() : Years();

    /// <summary>How many days it spans; at least one.</summary>
    public int Days => Math.Max(1, Last.DayNumber - First.DayNumber);

    /// <summary>A scale on which all steps lie. A few that are far from all others, or without end, do not press the others together.</summary>
    public static TimeScale Over(IReadOnlyList<TimelineStep> steps)
    {
        if (steps.Count == 0) return new(new(2000, 1, 1), new(2000, 12, 31));
        var starts = steps.Select(step => step.From).Order().ToList();
        var ends = steps.Select(step => step.To).Order().ToList();
        var (first, last) = (starts[starts.Count / 50], ends[^(1 + (ends.Count / 50))]);
        return new(first, last <= first ? first.AddDays(1) : last);
    }

    /// <summary>Where a day lies, from 0 to <see cref="Width"/>; what lies beyond is drawn at the edge.</summary>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - First.DayNumber) / (double)Days, 0, 1) * Width;

    /// <summary>Where a step begins and ends on the drawing: wide enough to be seen and hit.</summary>
    public (double Start, double End) Bar(TimelineStep step)
    {
        var start = Math.Min(At(step.From), Width - Narrowest);
        return (start, Math.Max(start + Narrowest, At(step.To)));
    }

    /// <summary>The same number of days before or after.</summary>
    /// <param name="by">How many of its own lengths, backwards where negative.</param>
    public TimeScale Moved(double by) => Around(Middle + (by * Days), Days);

    /// <summary>More or fewer days around the same middle.</summary>
    /// <param name="by">How many times as many.</param>
    public TimeScale Widened(double by) => Around(Middle, Math.Max(FewestDays, Days * by));

    private double Middle => First.DayNumber + (Days / 2.0);

    private static TimeScale Around(double middle, double days)
    {
        var (first, last) = ((int)Math.Round(middle - (days / 2)), (int)Math.Round(middle + (days / 2)));
        return new(Day(first), Day(last));
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private List<(DateOnly Day, string Label)> EveryDays()
    {
        var step = Array.Find(s_days, days => Days / days <= MostTicks) is > 0 and var found ? found : s_days[^1];
        var ticks = new List<(DateOnly, string)>();
        for (var number = First.DayNumber; number <= Last.DayNumber; number += step) ticks.Add((Day(number), $"{Day(number):MM-dd}"));
        if (ticks.Count > 0) ticks[0] = (ticks[0].Item1, $"{ticks[0].Item1:yyyy-MM-dd}");
        return ticks;
    }

    private List<(DateOnly Day, string Label)> Months()
    {
        var ticks = new List<(DateOnly, string)>();
        var step = Math.Max(1, Days / 30 / MostTicks + 1);
        for (var day = new DateOnly(First.Year, First.Month, 1).AddMonths(1); day <= Last; day = day.AddMonths(step)) ticks.Add((day, day.ToString("yyyy-MM")));
        return ticks;
    }

    private List<(DateOnly Day, string Label)> Years()
    {
        var ticks = new List<(DateOnly, string)>();
        var step = Array.Find(s_years, years => (Last.Year - First.Year) / years <= MostTicks);
        for (var year = ((First.Year / step) + 1) * step; year <= Last.Year; year += step) ticks.Add((new(year, 1, 1), $"{year}"));
        return ticks;
    }
}
