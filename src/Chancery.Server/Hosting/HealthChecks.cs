using Chancery.Server.Records;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Hosting;

/// <summary>Tells a supervisor whether the process lives, and whether it can answer.</summary>
internal static class HealthChecks
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("alive")).ExcludeFromDescription();
        routes.MapGet("/readyz", (RecordDesk desk) => desk.Problem() is { } problem
            ? Results.Text(problem, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready")).ExcludeFromDescription();
    }
}
