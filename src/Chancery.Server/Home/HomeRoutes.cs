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
        return new("What is on record", "/", HomePage.Of(HomeAnswer.Of(question.Session, whole), question.Links)) { IsOfBefore = !isOfNow };
    });
}
