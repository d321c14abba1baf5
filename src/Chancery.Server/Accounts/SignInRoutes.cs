using System.Globalization;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Accounts;

/// <summary>The door.</summary>
internal static class SignInRoutes
{
    private const string Path = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost(Path, SignIn).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost("/sign-out", SignOut).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Where to sign in, and be led back to what was asked for.</summary>
    public static string AddressFor(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path != "/"
        ? $"{Path}?to={Uri.EscapeDataString(request.Path + request.QueryString)}"
        : Path;

    private static IResult Show(HttpContext http, AccountDesk desk, [FromQuery] string? to) =>
        desk.DemandsSignIn ? Draw(http, new("", to, null)) : Results.LocalRedirect("/");

    private static IResult SignIn(HttpContext http, SignInDesk door, [FromForm] string? name, [FromForm] string? password, [FromForm] string? to)
    {
        var (token, refusal, wait) = door.SignIn(http, name ?? "", password ?? "");
        if (token is not null)
        {
            SessionCookie.Set(http, token);
            return Results.LocalRedirect(Back(to));
        }

        if (wait is { } time) http.Response.Headers.RetryAfter = Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Draw(http, new(name ?? "", to, refusal), wait is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status429TooManyRequests);
    }

    private static IResult SignOut(HttpContext http, AccountDesk desk, IFormCollection form)
    {
        // Taken so that it is looked at whether the form is ours.
        _ = form;
        if (SessionCookie.Read(http.Request) is { } token)
        {
            if (http.User.Identity?.IsAuthenticated == true) desk.Note(http, AuditAct.SignedOut);
            desk.Ask(store =>
            {
                store.Sessions.End(token);
                return true;
            });
        }

        SessionCookie.Remove(http);
        return Results.LocalRedirect(Path);
    }

    private static IResult Draw(HttpContext http, SignInForm form, int status = StatusCodes.Status200OK) =>
        PageForm.Draw(http, "Sign in", SignInPage.Of(form, PageForm.Token(http)), status);

    // To an address of this site and nowhere else.
    private static string Back(string? to) =>
        to is ['/', ..] and not ['/', '/' or '\\', ..] && !to.Any(char.IsControl) && !to.StartsWith(Path, StringComparison.Ordinal) ? to : "/";
}
