using Chancery.Server.Hosting;
using Chancery.Server.Records;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Home;

/// <summary>The first page.</summary>
internal static class HomeRoutes
{
    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var overview = new KeptAnswer<HomeOverview>(services.GetRequiredService<RecordDesk>(), HomeOverview.Of, services.GetRequiredService<ServeRequest>().Clock);
        routes.MapPage("/", question =>
        {
            var (whole, isOfNow) = overview.Get(question.Session);
            return new("What is on record", "/", HomePage.Of(HomeAnswer.Of(question.Session, whole), question.Links)) { IsOfBefore = !isOfNow };
        });
    }
}
