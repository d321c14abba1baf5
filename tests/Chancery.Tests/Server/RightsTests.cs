using System.Net;
using System.Net.Http.Headers;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Tests.Server;

/// <summary>Who may ask what, at every address that there is: one that is added later is asked as well.</summary>
public sealed class RightsTests(GuardedRecord guarded) : IClassFixture<GuardedRecord>
{
    private static readonly string[] s_open = ["/healthz", "/readyz", "/assets/{version}/{name}", "/sign-in", "/sign-out"];

    // What a signed-in account does to itself.
    private static readonly string[] s_own = ["/account/password", "/keys/add", "/keys/withdraw"];

    [Fact]
    public async Task Without_credentials_or_with_wrong_or_ended_ones_only_the_door_is_open()
    {
        var ended = Key(KeyScope.Decide, AccountRole.Administrator, TimeSpan.FromMinutes(1));
        var (nobody, wrong, late, stranger) = (guarded.Served.NewClient(), WithKey("chancery_none"), WithKey(ended), guarded.Served.NewClient());
        stranger.DefaultRequestHeaders.Add("Cookie", "chancery-session=none");
        using (var session = await guarded.SignIn(AccountRole.Administrator))
        {
            guarded.Clock.Pass(TimeSpan.FromHours(13));
            foreach (var (method, path, pattern) in Asked())
            {
                if (s_open.Contains(pattern)) continue;
                // Wrong keys are counted; a minute is long enough between two.
                guarded.Clock.Pass(TimeSpan.FromMinutes(1));
                var expected = pattern.StartsWith("/api/v1", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect;
                (await Status(nobody, method, path)).ShouldBe(expected, $"{method} {path} without credentials");
                (await Status(stranger, method, path)).ShouldBe(expected, $"{method} {path} with a session that never was");
                (await Status(session, method, path)).ShouldBe(expected, $"{method} {path} with a session that has ended");
                (await Status(wrong, method, path)).ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path} with a wrong key");
                (await Status(late, method, path)).ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path} with a key that has ended");
            }
        }

        guarded.Clock.Pass(TimeSpan.FromMinutes(15));
        foreach (var client in (HttpClient[])[nobody, wrong, late, stranger]) client.Dispose();
    }

    [Theory]
    [InlineData(AccountRole.Reader)]
    [InlineData(AccountRole.Reviewer)]
    [InlineData(AccountRole.Administrator)]
    public async Task An_account_does_what_its_role_may_and_no_more(AccountRole role)
    {
        using var browser = await guarded.SignIn(role);
        foreach (var (method, path, pattern) in Asked())
            Check(await Status(browser, method, path), role >= Demanded(method, pattern), $"{method} {path} as {role}");
    }

    [Theory]
    [InlineData(KeyScope.Read, AccountRole.Administrator)]
    [InlineData(KeyScope.Decide, AccountRole.Administrator)]
    [InlineData(KeyScope.Intake, AccountRole.Administrator)]
    [InlineData(KeyScope.Read, AccountRole.Reader)]
    public async Task A_key_does_what_it_is_for_and_no_more(KeyScope scope, AccountRole owner)
    {
        using var program = WithKey(Key(scope, owner, TimeSpan.FromDays(1)));
        foreach (var (method, path, pattern) in Asked())
        {
            if (pattern == "/sign-out") continue;
            Check(await Status(program, method, path), May(scope, method, pattern), $"{method} {path} with a key to {scope}");
        }
    }

    [Fact]
    public async Task A_key_can_do_no_more_than_its_account_may_now()
    {
        var key = Key(KeyScope.Decide, AccountRole.Reader, TimeSpan.FromDays(1));
        using var program = WithKey(key);
        (await Status(program, "GET", "/api/v1/matters")).ShouldBe(HttpStatusCode.OK);
        (await Status(program, "POST", "/review/decide")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_reader_sees_only_the_own_keys_and_withdraws_no_others()
    {
        Key(KeyScope.Read, AccountRole.Administrator, TimeSpan.FromDays(3), "of the administrator");
        var number = guarded.Accounts(store => store.Keys.List("Ada")[^1].Number);
        using var browser = await guarded.SignIn(AccountRole.Reader);
        (await browser.GetStringAsync("/keys")).ShouldNotContain("of the administrator");
        using var refused = await GuardedRecord.Post(browser, "/keys/withdraw", await GuardedRecord.Token(browser, "/keys"), ("number", $"{number}"));
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        guarded.Accounts(store => store.Keys.List("Ada").Any(key => key.Number == number)).ShouldBeTrue();
        using var made = await GuardedRecord.Post(browser, "/keys/add", await GuardedRecord.Token(browser, "/keys"), ("name", "import"), ("scope", "intake"), ("until", "2026-12-31"));
        made.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public void Every_address_says_whom_it_serves_or_falls_back_on_who_may_read() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText).Distinct()
            .ShouldBe(s_open, ignoreOrder: true);

    [Fact]
    public void Every_form_shows_that_it_is_ours() =>
        Endpoints().Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
                && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata>()?.RequiresValidation != true)
            .Select(endpoint => endpoint.RoutePattern.RawText).ShouldBeEmpty();

    private static void Check(HttpStatusCode status, bool may, string asked)
    {
        if (may) ((int)status).ShouldNotBeInRange(401, 403, asked);
        else status.ShouldBe(HttpStatusCode.Forbidden, asked);
    }

    private static AccountRole Demanded(string method, string pattern) =>
        pattern.StartsWith("/accounts", StringComparison.Ordinal) || pattern.StartsWith("/audit", StringComparison.Ordinal) ? AccountRole.Administrator
        : pattern.StartsWith("/api/v1/jobs", StringComparison.Ordinal) ? AccountRole.Reviewer
        : method == "GET" || s_open.Contains(pattern) || s_own.Contains(pattern) ? AccountRole.Reader
        : AccountRole.Reviewer;

    private static bool May(KeyScope scope, string method, string pattern)
    {
        if (s_open.Contains(pattern)) return true;
        if (pattern.StartsWith("/accounts", StringComparison.Ordinal) || pattern.StartsWith("/audit", StringComparison.Ordinal)) return false;
        var isIntake = pattern.StartsWith("/api/v1/jobs", StringComparison.Ordinal) || (pattern == "/api/v1/documents" && method == "POST");
        return scope switch
        {
            KeyScope.Intake => isIntake,
            KeyScope.Read => !isIntake && (method == "GET" || s_own.Contains(pattern)),
            _ => !isIntake,
        };
    }

    private IEnumerable<(string Method, string Path, string Pattern)> Asked() =>
        from endpoint in Endpoints()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        let pattern = endpoint.RoutePattern.RawText!
        select (method, System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", "none"), pattern);

    private IEnumerable<RouteEndpoint> Endpoints() => guarded.Served.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private string Key(KeyScope scope, AccountRole owner, TimeSpan good, string name = "test") =>
        guarded.Accounts(store => store.Keys.Make(name, GuardedRecord.NameOf(owner), scope, guarded.Clock.GetUtcNow() + good).Shown);

    private HttpClient WithKey(string key)
    {
        var client = guarded.Served.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (method != "GET") request.Content = path.StartsWith("/api/", StringComparison.Ordinal)
            ? new StringContent("{}", System.Text.Encoding.UTF8, path.EndsWith("/jobs", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json")
            : new FormUrlEncodedContent([]);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
