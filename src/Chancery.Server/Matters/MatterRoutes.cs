using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Matters;

/// <summary>The matters: a list, and each with its history.</summary>
internal static class MatterRoutes
{
    private const int PageSize = 60;

    // To count all of a large record takes longer than to show some.
    private const int MostCounted = 10_000;

    private static readonly string[] s_columns = ["id", "kind", "title", "stage", "standing", "date", "date basis", "actors", "steps"];

    public static void MapMatters(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/matters", question => ListFilter.Page(question, filter => List(question, filter)));
        routes.MapTable("/matters.csv", question => new("matters", s_columns, Rows(question)));
        routes.MapPage("/matters/{id}", question => MatterPageAnswer.Of(question.Route("id"), question.Session) is { } answer
            ? new(answer.Answer.Matter.Title, "/matters", MatterPage.Of(answer, question.Links))
            : PageAnswer.NotFound("There is no such matter on record, seen from there."));
    }

    private static PageAnswer List(PageQuestion question, ListFilter filter)
    {
        var (found, total) = question.Session.Store.Matters.Page(filter.ForMatters, question.Query("after"), PageSize + 1, MostCounted + 1);
        var shown = found.Take(PageSize).Select(matter => MatterView.Of(matter, question.Session)).ToList();
        var next = found.Count > PageSize ? filter.To(question.Links, "/matters", ("after", shown[^1].Id)) : null;
        return new("Matters", "/matters", MatterList.Of(shown, total > MostCounted ? $"More than {Numbers.Count(MostCounted, "matter")}" : Numbers.Count(total, "matter"), filter, next, question.Links));
    }

    private static IReadOnlyList<CsvCell>[] Rows(PageQuestion question)
    {
        var (filter, _) = ListFilter.Read(question);
        return filter is null ? [] : [.. question.Session.Store.Matters.List(filter.ForMatters).Select(matter => Row(matter, question.Session))];
    }

    private static IReadOnlyList<CsvCell> Row(Matter matter, RecordSession session)
    {
        var view = MatterView.Of(matter, session);
        return
        [
            view.Id, Word.Of(view.Kind), view.Title, view.Stage, Word.Of(view.Standing), view.Last.Date?.Value, Word.Of(view.Last.Basis),
            string.Join("; ", view.Roles.SelectMany(role => role.Value.Select(actor => $"{actor.Name} ({role.Key})"))), view.Steps.Count,
        ];
    }
}
