namespace Chancery.Server.Figures;

/// <summary>Figures that can be compared by eye: of one indicator in one unit, whoever they are of.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Unit">The unit; empty where none is told.</param>
/// <param name="Bars">The figures, those of one pair together, in order of time.</param>
internal sealed record FigurePanel(string Indicator, string Unit, IReadOnlyList<(FigureSeries Series, FigurePoint Point)> Bars)
{
    /// <summary>"Trade turnover, USD".</summary>
    public string Caption => char.ToUpperInvariant(Indicator[0]) + Indicator[1..] + (Unit.Length > 0 ? $", {Unit}" : "");

    /// <summary>The largest number, by which the bars are scaled; never 0.</summary>
    public decimal Most { get; } = Bars.Max(bar => Math.Abs(bar.Point.Value!.Value)) is > 0 and var most ? most : 1;

    /// <summary>All panels, those of most figures first.</summary>
    public static IReadOnlyList<FigurePanel> Of(IReadOnlyList<FigureSeries> series) =>
        [.. series.SelectMany(one => one.Points.Where(point => point.Value is not null).Select(point => (Series: one, Point: point)))
            .GroupBy(bar => (bar.Series.Indicator, bar.Point.Unit))
            .Select(panel => new FigurePanel(panel.Key.Indicator, panel.Key.Unit, [.. panel.OrderBy(bar => bar.Series.Who, StringComparer.Ordinal)
                .ThenBy(bar => bar.Point.Date.Range?.Earliest ?? DateOnly.MaxValue).ThenBy(bar => bar.Point.Value)]))
            .OrderByDescending(panel => panel.Bars.Count).ThenBy(panel => panel.Caption, StringComparer.Ordinal)];
}
