using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Chancery.Server.Accounts;

/// <summary>Tells who asks: by a key where one is sent, else by the cookie of a session; on a machine without accounts, whoever sits at it.</summary>
internal sealed class CredentialHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccountDesk desk)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Chancery";

    private const string Bearer = "Bearer";

    /// <summary>Whether a request brings a key, good or not.</summary>
    public static bool BringsKey(HttpRequest request) => request.Headers.Authorization.Count > 0;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    private AuthenticateResult Authenticate()
    {
        if (!desk.DemandsSignIn) return Known(desk.LocalUser);
        if (BringsKey(Request)) return OfKey() is { } key ? Known(key) : AuthenticateResult.Fail("The key is not good.");
        return OfSession() is { } session ? Known(session) : AuthenticateResult.NoResult();
    }

    private ClaimsPrincipal? OfKey() =>
        AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var sent) && sent is { Scheme: Bearer, Parameter: { } shown }
        && desk.Ask(store => store.Keys.Find(shown)) is var (key, account)
            ? Rights.Principal(account.Name, Rights.Of(key.Scope, account.Role))
            : null;

    private ClaimsPrincipal? OfSession() =>
        SessionCookie.Read(Request) is { } token && desk.Ask(store => store.Sessions.Find(token)) is { } account
            ? Rights.Principal(account.Name, Rights.Of(account.Role))
            : null;

    private static AuthenticateResult Known(ClaimsPrincipal user) => AuthenticateResult.Success(new(user, Scheme));
}
