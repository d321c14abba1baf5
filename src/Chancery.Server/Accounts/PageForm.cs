using Chancery.Record;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Accounts;

/// <summary>Draws pages that hold forms, and answers their forms.</summary>
internal static class PageForm
{
    /// <summary>Shows that a form is ours.</summary>
    public static string Token(HttpContext http) => http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;

    /// <summary>Draws a page that is nobody else's and that no browser keeps.</summary>
    public static IResult Draw(HttpContext http, string title, RenderFragment body, int status = StatusCodes.Status200OK)
    {
        http.Response.Headers.CacheControl = "no-store";
        return PageDrawing.Draw(new(title, "", body, status) { HasClocks = false }, http, new(Vantage.Now));
    }
}
