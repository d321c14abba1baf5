using Chancery.Server.Drawings;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Timelines;

/// <summary>What happened when, of all kinds.</summary>
internal static class TimelineRoutes
{
    private const int MostInFile = 100_000;

    private static readonly string[] s_columns =
        ["date", "earliest", "latest", "date basis", "kind", "matter", "title", "stage", "modality", "polarity", "first reported", "actors"];

    public static void MapTimelines(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/timeline", question => TimelineView.Of(question) is ({ } view, _)
            ? new(view.Title, "/timeline", TimelinePage.Of(view, TakeAway.Of("timeline", question), question.Links)) { Scripts = ["drawing.js"] }
            : PageAnswer.BadRequest(TimelineView.Of(question).Error!));
        routes.MapDrawing("timeline", question => TimelineView.Of(question) is ({ } view, _)
            ? (TimelineDrawing.Of(view, question.Links), null)
            : (null, TimelineView.Of(question).Error));
        routes.MapTable("/timeline.csv", question => new("timeline", s_columns,
            ListFilter.Read(question).Filter is { } filter ? TimelineView.StepsOf(question.Session, filter, MostInFile).Select(Row) : []));
    }

    private static IReadOnlyList<CsvCell> Row(TimelineStep step) =>
    [
        step.Step.Date?.Value, step.Days.Earliest.ToString("yyyy-MM-dd"), step.Days.Latest.ToString("yyyy-MM-dd"), Word.Of(step.Step.Basis), Word.Of(step.Kind),
        step.Matter, step.Title, step.Step.Stage, Word.Of(step.Step.Modality), Word.Of(step.Step.Polarity),
        step.Reported?.ToString("yyyy-MM-dd"), string.Join("; ", step.Actors.Select(actor => actor.Name)),
    ];
}
