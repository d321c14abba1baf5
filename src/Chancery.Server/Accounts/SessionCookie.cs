using Chancery.Storage.Accounts;

namespace Chancery.Server.Accounts;

/// <summary>The cookie by which a browser shows that somebody is signed in.</summary>
internal static class SessionCookie
{
    private const string Plain = "chancery-session";

    // A browser takes a cookie of this name only over https and from this very host (RFC 6265bis, 4.1.3).
    private const string Secure = "__Host-chancery-session";

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Set(HttpContext http, string token) => http.Response.Cookies.Append(NameFor(http.Request), token, Options(http.Request, SessionTable.Longest));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(NameFor(http.Request), Options(http.Request, null));

    private static string NameFor(HttpRequest request) => request.IsHttps ? Secure : Plain;

    // Lax: a link in a letter leads to the page that it names; a form of another site brings no cookie along.
    private static CookieOptions Options(HttpRequest request, TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = "/",
        MaxAge = age,
        IsEssential = true,
    };
}
