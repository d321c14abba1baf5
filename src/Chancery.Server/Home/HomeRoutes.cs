using Chancery.Server.Maps;
using Chancery.Server.Shell;
using Chancery.Views.Promises;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Home;

/// <summary>The first page.</summary>
internal static class HomeRoutes
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapPage("/", question =>
    {
        var (whole, isWholeOfNow) = question.Kept<HomeOverview>();
        var (counts, areCountsOfNow) = question.Kept<ActorCounts>();
        var (roll, isRollOfNow) = question.Kept<PromiseRoll>();
        var answer = HomeAnswer.Of(question.Session, whole ?? HomeOverview.Of(question.Session), counts ?? ActorCounts.Of(question.Session), roll);
        return new("What is on record", "/", HomePage.Of(answer, MapRoutes.Small(question), question.Links)) { IsOfBefore = !isWholeOfNow || !areCountsOfNow || !isRollOfNow };
    });
}
