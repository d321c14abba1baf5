using Chancery.Server.Maps;
using Chancery.Server.Records;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Home;

/// <summary>The first page.</summary>
internal static class HomeRoutes
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapPage("/", question =>
    {
        var (whole, isOfNow) = question.Request.HttpContext.RequestServices.GetRequiredService<KeptAnswer<HomeOverview>>().Get(question.Session);
        var drawn = HomePage.Of(HomeAnswer.Of(question.Session, whole), MapRoutes.Small(question), question.Links);
        return new("What is on record", "/", drawn) { IsOfBefore = !isOfNow };
    });
}
