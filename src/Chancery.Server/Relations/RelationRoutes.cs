using Chancery.Server.Shell;
using Chancery.Views.Briefs;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Relations;

/// <summary>The relation of two actors on one page.</summary>
internal static class RelationRoutes
{
    public static void MapRelations(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/relations/{one}/{other}", Answer);
        // A form can only ask with a query; the page has an address of its own.
        routes.MapGet("/relations", (HttpContext http) => PageDrawing.Ask(http, question => Lead(question, http))).ExcludeFromDescription();
    }

    private static PageAnswer Answer(PageQuestion question)
    {
        var (actors, error) = new ActorFinder(question.Session).FindAll([question.Route("one"), question.Route("other")]);
        if (error is not null) return PageAnswer.NotFound(error);
        if (actors[0] == actors[1]) return PageAnswer.BadRequest($"Both names mean {question.Session.NameOf(actors[0])}; name two actors.");
        var answer = BriefBuilder.Build(question.Session, actors, since: null);
        return new($"{answer.Actors[0].Name} and {answer.Actors[1].Name}", "", RelationPage.Of(answer, question.Links, question.Request.Path)) { Scripts = ["clock.js"] };
    }

    private static IResult Lead(PageQuestion question, HttpContext http)
    {
        var (actors, error) = new ActorFinder(question.Session).FindAll([question.Query("one") ?? "", question.Query("other") ?? ""]);
        return error is null
            ? Results.Redirect(question.Links.Relation(actors[0], actors[1]))
            : PageDrawing.Draw(PageAnswer.BadRequest(error), http, question.Links);
    }
}
