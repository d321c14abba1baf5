using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays figures out as a table, and those that can be compared as bars.</summary>
internal static class BriefFigures
{
    private const int MostCharts = 2;

    private static readonly Column[] Columns =
        [new("figure"), new("period"), new("value", IsNumber: true), new("change", IsNumber: true), new("source")];

    public static IEnumerable<Block> Of(IReadOnlyList<FigureRow> figures)
    {
        yield return new Heading(BriefOutline.Figures);
        yield return new Grid(Columns, [.. figures.Select(Row)]);
        foreach (var chart in Series(figures)) yield return chart;
    }

    /// <summary>The figures that can be compared by eye.</summary>
    public static IEnumerable<Bars> Series(IReadOnlyList<FigureRow> figures) =>
        figures.Where(IsMeasured).GroupBy(SeriesOf).Where(series => series.Count() > 1).Take(MostCharts)
            .Select(chart => new Bars($"{Capital(chart.Key.Indicator)}, {chart.Key.Unit}", [.. chart.Select(BarOf)]));

    private static IReadOnlyList<Line> Row(FigureRow row)
    {
        var value = FigureWords.Value(row.Attributes);
        return
        [
            Subject(row),
            FigureWords.Period(row.Attributes),
            row.Modality == Modality.Actual ? value : [(value, Tone.Intended), ($" {StageWords.Of(null, row.Modality, Polarity.Positive)}", Tone.Quiet)],
            FigureWords.Change(row.Attributes),
            [.. StageWords.Sources(row.Sources).Skip(1)],
        ];
    }

    /// <summary>"Trade turnover, Russia with Honduras".</summary>
    public static string Subject(FigureRow row)
    {
        var of = row.Of.Count == 0 ? "" : $", {ClaimTitle.Names(row.Of.Select(actor => actor.Name))}";
        var with = row.With.Count == 0 ? "" : $" with {ClaimTitle.Names(row.With.Select(actor => actor.Name))}";
        return Capital(row.Indicator) + of + with;
    }

    private static bool IsMeasured(FigureRow row) =>
        row.Attributes.TryGetValue("value", out var value) && value.Number is not null && row.Attributes.ContainsKey("unit");

    // Only values of one indicator in one unit can be compared by eye.
    private static (string Indicator, string Unit) SeriesOf(FigureRow row) => (row.Indicator, row.Attributes["unit"].ToString());

    private static Bar BarOf(FigureRow row)
    {
        var who = row.With.Count > 0 ? row.With : row.Of;
        var period = FigureWords.Period(row.Attributes);
        var name = $"{string.Join(", ", who.Select(actor => actor.Name))} {period}".Trim();
        return new(name, row.Attributes["value"].Number!.Value, FigureWords.Value(row.Attributes), row.Modality != Modality.Actual);
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
