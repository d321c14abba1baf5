using Chancery.Server.Drawings;

namespace Chancery.Server.Maps;

/// <summary>A colour and pattern in which states are filled, and what it means.</summary>
/// <param name="Class">The class by which the style sheet colours it, and the name of its pattern.</param>
/// <param name="Label">What it means.</param>
/// <param name="Hatch">The lines over the colour, as an SVG path on <see cref="Tile"/> units; empty for none.</param>
/// <param name="IsDark">Whether the lines must be light to be seen.</param>
internal sealed record MapShade(string Class, string Label, string Hatch, bool IsDark = false)
{
    /// <summary>The size of one piece of a pattern.</summary>
    public const int Tile = 12;

    private const string Rising = "M-3 3l6-6M0 12l12-12M9 15l6-6";
    private const string Falling = "M-3 9l6 6M0 0l12 12M9-3l6 6";
    private const string Level = "M0 6h12";
    private const string Dense = "M0 3h12M0 9h12";
    private const string Points = "M3 3h1M9 9h1";

    /// <summary>By what a pattern is named on a page.</summary>
    public string Pattern => $"shade-{Class}";

    /// <summary>Shades for numbers: the more, the darker and the denser.</summary>
    /// <param name="most">The largest number.</param>
    /// <param name="one">What is counted.</param>
    /// <returns>For each shade the least number that it stands for.</returns>
    public static IReadOnlyList<(int From, MapShade Shade)> ForNumbers(int most, string one)
    {
        var starts = Starts(most);
        string[] hatches = ["", Points, Rising, Dense, ""];
        return [.. starts.Select((from, i) => (from, new MapShade($"step{i + 1}", Span(from, i + 1 < starts.Count ? starts[i + 1] - 1 : most, one), hatches[i], i >= 2)))];
    }

    public static MapShade VisaFree { get; } = new("free", "visa-free, in force", "");

    public static MapShade EasyVisa { get; } = new("easy", "e-visa, in force", Points, IsDark: true);

    public static MapShade OnArrival { get; } = new("arrival", "visa on arrival, in force", Level);

    public static MapShade VisaNeeded { get; } = new("needed", "visa required", Rising + Falling, IsDark: true);

    public static MapShade OtherRegime { get; } = new("step3", "in force, regime not told", Dense, IsDark: true);

    public static MapShade Coming { get; } = new("coming", "on the way: proposed, planned, signed", Rising);

    public static MapShade Ended { get; } = new("ended", "ended, suspended or denied", Falling, IsDark: true);

    public static MapShade HasMission { get; } = new("free", "opened", "");

    public static MapShade MissionComing { get; } = new("coming", "planned or agreed", Rising);

    public static MapShade MissionEnded { get; } = new("ended", "closed, suspended or denied", Falling, IsDark: true);

    public static MapShade MissionUntold { get; } = new("step2", "named, stage not told", Points);

    // At most five, each from a round number: 1, 2, 5, 10, 20, 50 ... or every second, third of these.
    private static List<int> Starts(int most)
    {
        if (most <= 5) return [.. Enumerable.Range(1, Math.Max(1, most))];
        var round = new List<int>();
        for (long ten = 1; ten <= most; ten *= 10) round.AddRange(((long[])[ten, 2 * ten, 5 * ten]).Where(start => start <= most).Select(start => (int)start));
        var every = (round.Count + 4) / 5;
        return [.. round.Where((_, i) => i % every == 0)];
    }

    private static string Span(int from, int to, string one) => from == to ? $"{from} {(from == 1 ? one : one + "s")}" : $"{from:#,0} to {to:#,0} {one}s";
}
