using Chancery.Server.Drawings;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Figures;

/// <summary>The figures on record, as series.</summary>
internal static class FigureRoutes
{
    private const int Most = 30;

    private static readonly string[] s_columns =
        ["matter", "indicator", "of", "with", "period", "date", "date basis", "comparator", "value", "unit", "change in percent", "modality", "disputed", "source", "words"];

    public static void MapFigures(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/figures", question => ListFilter.Page(question, filter =>
            new("Figures", "/figures", FiguresPage.Of(Answer(question, filter, Most), filter, TakeAway.Of("figures", question), question.Links)) { Scripts = ["drawing.js"] }));
        routes.MapDrawing("figures", question => ListFilter.Read(question) is ({ } filter, _)
            ? (FigureDrawing.Of(Answer(question, filter, Most), question.Links), null)
            : (null, ListFilter.Read(question).Error));
        routes.MapTable("/figures.csv", question => new("figures", s_columns, ListFilter.Read(question).Filter is { } filter
            ? Answer(question, filter, int.MaxValue).Series.SelectMany(series => series.Points, Row)
            : []));
    }

    private static FiguresAnswer Answer(PageQuestion question, ListFilter filter, int most) =>
        FiguresAnswer.Of(question.Session, filter, question.Query("indicator"), most);

    private static IReadOnlyList<CsvCell> Row(FigureSeries series, FigurePoint point) =>
    [
        series.Matter, series.Indicator, string.Join("; ", series.Of.Select(actor => actor.Name)), string.Join("; ", series.With.Select(actor => actor.Name)),
        Told(point, "period"), point.Date.Value?.Value, Word.Of(point.Date.Basis), Told(point, "comparator"), point.Value, Told(point, "unit"),
        point.Attributes.TryGetValue("change", out var change) ? change.Number : null, Word.Of(point.Modality), point.IsDisputed ? "yes" : "no",
        point.Sources[0].Document.Title ?? point.Sources[0].Document.Name, point.Sources[0].Quotation.Text,
    ];

    private static string? Told(FigurePoint point, string attribute) => point.Attributes.TryGetValue(attribute, out var told) ? told.ToString() : null;
}
