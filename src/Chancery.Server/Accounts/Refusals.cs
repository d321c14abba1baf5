using System.Globalization;
using Chancery.Record;
using Chancery.Server.Api;
using Chancery.Server.Drawings;
using Chancery.Server.Shell;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Chancery.Server.Accounts;

/// <summary>Answers who may not have what he asks for: a person is led to the page for signing in, a program is told.</summary>
internal sealed class Refusals(AccountDesk desk, SignInDesk door) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded) return next(context);
        context.Response.Headers.CacheControl = "no-store";
        return (context.User.Identity?.IsAuthenticated == true ? Forbid(context) : Challenge(context)).ExecuteAsync(context);
    }

    private IResult Forbid(HttpContext http)
    {
        desk.Note(http, AuditAct.Refused, $"{http.Request.Method} {http.Request.Path}");
        var why = desk.DemandsSignIn
            ? "Your account has no right to this. An administrator can give it another role."
            : "This record has no accounts: whoever sits at this machine may read and decide. The first account is made with: chancery accounts add NAME --role administrator";
        return IsProgram(http.Request)
            ? Results.Problem("This key or account has no right to this.", statusCode: StatusCodes.Status403Forbidden)
            : PageDrawing.Draw(PageAnswer.Refused("Not for this account", why, StatusCodes.Status403Forbidden) with { HasClocks = false }, http, new(Vantage.Now));
    }

    private IResult Challenge(HttpContext http)
    {
        if (CredentialHandler.BringsKey(http.Request)) return ChallengeKey(http);
        if (IsFramed(http)) return DrawingRoutes.Refused(http, SignInRoutes.AddressFor(http.Request));
        if (!IsProgram(http.Request)) return Results.LocalRedirect(SignInRoutes.AddressFor(http.Request));
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Problem("Sign in, or send a key: Authorization: Bearer KEY. `chancery keys add` makes one.", statusCode: StatusCodes.Status401Unauthorized);
    }

    private IResult ChallengeKey(HttpContext http)
    {
        if (door.CountWrongKey(http) is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Results.Problem("There were too many keys that are not good.", statusCode: StatusCodes.Status429TooManyRequests);
        }

        desk.Note(AuditAct.SignInRefused, null, Origin.Of(http), $"a key for {http.Request.Method} {http.Request.Path}");
        http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return Results.Problem("The key is not good: it was never made, has been withdrawn or has ended.", statusCode: StatusCodes.Status401Unauthorized);
    }

    // The page for signing in may not be framed: in the frame of another site nothing would be shown in its place.
    private static bool IsFramed(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PagePolicy>() is { MayBeFramed: true } && http.Request.Headers["Sec-Fetch-Dest"] == "iframe";

    // The part of a page that a script asks for is no page to be led away from.
    private static bool IsProgram(HttpRequest request) =>
        request.Path.StartsWithSegments(ApiRoutes.Root) || CredentialHandler.BringsKey(request) || request.Headers["Sec-Fetch-Dest"] == "empty";
}
