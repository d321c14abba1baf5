using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Timelines;

/// <summary>What happened when, of all kinds.</summary>
internal static class TimelineRoutes
{
    private const int Most = 300;
    private const int MostInFile = 100_000;

    private static readonly string[] s_columns = ["date", "earliest", "latest", "date basis", "kind", "matter", "title", "stage", "modality", "polarity"];

    public static void MapTimelines(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/timeline", question => ListFilter.Page(question, filter =>
        {
            var steps = Steps(question, filter, Most + 1);
            return new("Timeline", "/timeline", TimelinePage.Of([.. steps.Take(Most)], steps.Count > Most, filter, question.Links));
        }));
        routes.MapTable("/timeline.csv", question => new("timeline", s_columns,
            ListFilter.Read(question).Filter is { } filter ? Steps(question, filter, MostInFile).Select(Row) : []));
    }

    private static IReadOnlyList<TimelineStep> Steps(PageQuestion question, ListFilter filter, int most) =>
        [.. question.Session.Store.Timeline.Steps(filter.ForMatters, most).Select(step => TimelineStep.Of(step.Matter, step.Entry, question.Session))];

    private static IReadOnlyList<CsvCell> Row(TimelineStep step) =>
    [
        step.Step.Date?.Value, step.Days.Earliest.ToString("yyyy-MM-dd"), step.Days.Latest.ToString("yyyy-MM-dd"), Word.Of(step.Step.Basis), Word.Of(step.Kind),
        step.Matter, step.Title, step.Step.Stage, Word.Of(step.Step.Modality), Word.Of(step.Step.Polarity),
    ];
}
