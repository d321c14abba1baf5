using Chancery.Server.Promises;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Relations;

/// <summary>The relation of two actors on one page.</summary>
internal static class RelationRoutes
{
    private const string Path = "/relations/{one}/{other}";

    private static readonly string[] s_columns = ["figure", "of", "with", "period", "comparator", "value", "unit", "change in percent", "modality"];

    public static void MapRelations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext http) => ComparedRelation.Against(http) is null
            ? PageDrawing.Page(http, Answer)
            : ComparedRelation.Page(http, (question, was) => Answer(question, actors => BriefBuilder.Compare(question.Session, actors, was)))).ExcludeFromDescription();
        routes.MapCompared(Path);
        routes.MapTable($"{Path}/figures.csv", question => new("figures", s_columns, Actors(question).Error is null
            ? BriefBuilder.Build(question.Session, Actors(question).Actors, since: null).Figures.Select(Row)
            : []));
        // A form can only ask with a query; the page has an address of its own.
        routes.MapGet("/relations", (HttpContext http) => PageDrawing.Ask(http, question => Lead(question, http))).ExcludeFromDescription();
    }

    private static PageAnswer Answer(PageQuestion question)
    {
        var (roll, isOfNow) = PromiseRoutes.RollOf(question);
        return Answer(question, actors => BriefBuilder.Build(question.Session, actors, since: null, roll)) with { IsOfBefore = !isOfNow };
    }

    private static PageAnswer Answer(PageQuestion question, Func<IReadOnlyList<ActorId>, BriefAnswer> build)
    {
        var (actors, error) = Actors(question);
        if (error is not null) return PageAnswer.NotFound(error);
        if (actors[0] == actors[1]) return PageAnswer.BadRequest($"Both names mean {question.Session.NameOf(actors[0])}; name two actors.");
        var answer = build(actors);
        return new($"{answer.Actors[0].Name} and {answer.Actors[1].Name}", "", RelationPage.Of(answer, question.Links, question.Request.Path)) { Scripts = ["clock.js"] };
    }

    /// <summary>The two whom an address names.</summary>
    public static (IReadOnlyList<ActorId> Actors, string? Error) Actors(PageQuestion question) =>
        new ActorFinder(question.Session).FindAll([question.Route("one"), question.Route("other")]);

    private static IReadOnlyList<CsvCell> Row(FigureRow row) =>
    [
        row.Indicator, Names(row.Of), Names(row.With), Told(row, "period"), Told(row, "comparator"),
        row.Attributes.TryGetValue("value", out var value) ? value.Number : null, Told(row, "unit"),
        row.Attributes.TryGetValue("change", out var change) ? change.Number : null, Word.Of(row.Modality),
    ];

    private static string Names(IEnumerable<NamedActor> actors) => string.Join("; ", actors.Select(actor => actor.Name));

    private static string? Told(FigureRow row, string attribute) => row.Attributes.TryGetValue(attribute, out var told) ? told.ToString() : null;

    private static IResult Lead(PageQuestion question, HttpContext http)
    {
        var (actors, error) = new ActorFinder(question.Session).FindAll([question.Query("one") ?? "", question.Query("other") ?? ""]);
        return error is null
            ? Results.Redirect(question.Links.Relation(actors[0], actors[1]))
            : PageDrawing.Draw(PageAnswer.BadRequest(error), http, question.Links);
    }
}
