using Chancery.Record;
using Chancery.Server.Records;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Views.Answers;
using Chancery.Views.Changes;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Relations;

/// <summary>The relation of two actors on two dates: as a page, and what is otherwise on the later one as a table.</summary>
internal static class ComparedRelation
{
    /// <summary>The date in the address with which a relation is compared.</summary>
    public const string AgainstDate = "against";

    private const string Table = "/changes.csv";

    // Every attribute of a step is told.
    private static readonly HashSet<string> s_nothing = [];

    private static readonly string[] s_columns =
        ["change", "matter", "kind", "title", "stage before", "stage", "steps told", "no longer told", "promises", "joined", "left"];

    /// <summary>Maps the table to an address below that of the page.</summary>
    public static void MapCompared(this IEndpointRouteBuilder routes, string page)
    {
        routes.MapGet($"{page}{Table}", (HttpContext http) => Send(http, (table, vantage) => table.Send(vantage))).ExcludeFromDescription();
        routes.MapGet(Workbook.Address($"{page}{Table}"), (HttpContext http) => Send(http, (table, vantage) => new Workbook(table).Send(vantage))).ExcludeFromDescription();
    }

    /// <summary>Where the table of a page is.</summary>
    public static string File(Links links, string page, string against) => links.To($"{page}{Table}", (AgainstDate, against));

    /// <summary>The date with which a relation is to be compared; null where none is named.</summary>
    public static string? Against(HttpContext http) => http.Request.Query[AgainstDate].ToString().Trim() is { Length: > 0 } date ? date : null;

    /// <summary>How things stand on the later of two dates, with what is otherwise than on the earlier one.</summary>
    public static IResult Page(HttpContext http, Func<PageQuestion, RecordSession, PageAnswer> ask) =>
        Dated(http, (before, after) => PageDrawing.AskBoth(http, before, after, ask));

    private static IResult Send(HttpContext http, Func<CsvTable, Vantage, IResult> send) => Against(http) is null
        ? PageDrawing.Draw(PageAnswer.BadRequest("Name the date to compare with, as in against=2013."), http, new(Vantage.Now))
        : Dated(http, (before, after) => RecordAnswer.AskBoth(http, before, after, (was, now, _) =>
            send(new("changes", s_columns, Rows(new(now, new(after), http.Request), was)), after)));

    private static IResult Dated(HttpContext http, Func<Vantage, Vantage, IResult> ask)
    {
        var (vantage, error) = VantageQuery.Read(http.Request.Query);
        var (other, wrong) = VantageQuery.Read(Against(http), null, null);
        if ((error ?? wrong) is { } refusal) return PageDrawing.Draw(PageAnswer.BadRequest(refusal), http, new(Vantage.Now));
        var before = vantage with { AsOf = other.AsOf };
        return vantage.AsOf is { } asOf && asOf.Latest < other.AsOf?.Latest
            ? Results.Redirect(new Links(before).To(http.Request.Path, (AgainstDate, asOf.Value)))
            : ask(before, vantage);
    }

    private static IEnumerable<IReadOnlyList<CsvCell>> Rows(PageQuestion question, RecordSession was)
    {
        var (actors, error) = RelationRoutes.Actors(question);
        if (error is not null || actors[0] == actors[1]) return [];
        var finder = new ChangeFinder(was, question.Session, [], new(question.Session));
        // Told while both dates can still be asked.
        return [.. finder.Between(actors, int.MaxValue, out _).Select(Row)];
    }

    private static IReadOnlyList<CsvCell> Row(ChangeView change)
    {
        var isGone = change.Sort == ChangeSort.Gone;
        return
        [
            ComparedDates.Word(change.Sort), change.Matter.Id, Word.Of(change.Matter.Kind), change.Matter.Title,
            isGone ? change.Matter.Stage : change.From, isGone ? null : change.Matter.Stage,
            isGone ? null : Told(change.Reached.Select(step => change.Matter.Steps[step])), Told(isGone ? change.Matter.Steps : change.Lost),
            string.Join("; ", change.Promises.Select(promise => $"{promise.Goal}: {PromiseWords.Named(promise.From).Text} → {PromiseWords.Named(promise.To).Text}")),
            Names(change.Joined), Names(change.Left),
        ];
    }

    private static string Told(IEnumerable<StepView> steps) => string.Join("; ", steps.Select(step => StageWords.Of(step with { Sources = [] }, s_nothing).ToString()));

    private static string Names(IEnumerable<NamedActor> actors) => string.Join("; ", actors.Select(actor => actor.Name));
}
