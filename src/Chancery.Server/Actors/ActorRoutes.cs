using Chancery.Lexicons;
using Chancery.Server.Shell;
using Chancery.Views.Actors;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Actors;

/// <summary>States, organisations, persons and regions, each on a page.</summary>
internal static class ActorRoutes
{
    public static void MapActors(this IEndpointRouteBuilder routes) => routes.MapPage("/actors/{id}", Answer);

    private static PageAnswer Answer(PageQuestion question)
    {
        var asked = question.Route("id");
        var (actor, error) = new ActorFinder(question.Session).Find(asked);
        if (actor is not { } found) return PageAnswer.NotFound(error!);
        var sources = question.Request.HttpContext.RequestServices.GetRequiredService<WorldSources>();
        var answer = ActorPageAnswer.Of(found, new(question.Session.World, sources, question.Session), question.Links.Vantage.AsOf);
        return answer.IsEmpty
            ? PageAnswer.NotFound($"Nothing is known of {found}, seen from there.")
            : new(answer.Known.Actor.Name, "", ActorPage.Of(answer, question.Links));
    }
}
