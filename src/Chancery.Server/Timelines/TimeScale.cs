namespace Chancery.Server.Timelines;

/// <summary>Where days lie on a drawing: from days to decades, whatever the steps span.</summary>
/// <param name="First">The first day drawn.</param>
/// <param name="Last">The last day drawn.</param>
internal sealed record TimeScale(DateOnly First, DateOnly Last)
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 900;

    private const int MostTicks = 12;
    private const int Narrowest = 8;
    private const int DaysOfYear = 365;

    // Steps of a scale in years that people count in.
    private static readonly int[] s_years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The days at which something is written.</summary>
    public IReadOnlyList<(DateOnly Day, string Label)> Ticks => Days < 2 * DaysOfYear ? Months() : Years();

    private int Days => Math.Max(1, Last.DayNumber - First.DayNumber);

    /// <summary>A scale on which all steps lie. A few that are far from all others, or without end, do not press the others together.</summary>
    public static TimeScale Over(IReadOnlyList<TimelineStep> steps)
    {
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
