using Chancery.Server.Maps;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Home;

/// <summary>The first page.</summary>
internal static class HomeRoutes
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapPage("/", question =>
        new("What is on record", "/", HomePage.Of(HomeAnswer.Of(question.Session), MapRoutes.Small(question), question.Links)));
}
