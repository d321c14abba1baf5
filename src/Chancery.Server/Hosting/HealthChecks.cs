using Chancery.Server.Accounts;
using Chancery.Server.Records;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Hosting;

/// <summary>Tells a supervisor whether the process lives, and whether it can answer.</summary>
internal static class HealthChecks
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("alive")).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/readyz", (RecordDesk desk, AccountDesk accounts, IServiceProvider services) => NotReady(desk, services) is { } problem
            // To strangers only that it is so.
            ? Results.Text(accounts.DemandsSignIn ? "not ready" : problem, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready")).AllowAnonymous().ExcludeFromDescription();
    }

    private static string? NotReady(RecordDesk desk, IServiceProvider services) =>
        desk.Problem() ?? (KeptAnswers.AreMade(services) ? null : "what is worked out from the whole record is still being gathered");
}
