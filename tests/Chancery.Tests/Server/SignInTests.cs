using System.Net;
using Chancery.Storage.Accounts;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly GuardedRecord guarded = new();

    public ValueTask InitializeAsync() => guarded.InitializeAsync();

    public ValueTask DisposeAsync() => guarded.DisposeAsync();

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_door_and_from_there_to_what_was_asked_for()
    {
        using var browser = guarded.Served.NewClient();
        using var refused = await browser.GetAsync("/matters?kind=visa");
        refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        refused.Headers.Location!.ToString().ShouldBe("/sign-in?to=%2Fmatters%3Fkind%3Dvisa");
        using var door = await browser.GetAsync(refused.Headers.Location);
        (await door.Content.ReadAsStringAsync()).ShouldContain("value=\"/matters?kind=visa\"");
        using var signedIn = await GuardedRecord.SignIn(browser, "rita", GuardedRecord.Password, "/matters?kind=visa");
        signedIn.Headers.Location!.ToString().ShouldBe("/matters?kind=visa");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("chancery-session=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        (await browser.GetStringAsync("/matters")).ShouldContain("Rita");
    }

    [Fact]
    public async Task A_frame_says_where_to_sign_in_as_the_door_may_not_be_framed()
    {
        using var browser = guarded.Served.NewClient();
        using var framed = new HttpRequestMessage(HttpMethod.Get, "/embed/map?of=RUS");
        framed.Headers.Add("Sec-Fetch-Dest", "iframe");
        using var refused = await browser.SendAsync(framed);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var text = await refused.Content.ReadAsStringAsync();
        text.ShouldContain("href=\"/sign-in?to=%2Fembed%2Fmap%3Fof%3DRUS\"");
        text.ShouldContain("href=\"/map?of=RUS\"");
        using var alone = await browser.GetAsync("/embed/map?of=RUS");
        alone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task The_door_leads_nowhere_else(string to)
    {
        using var browser = guarded.Served.NewClient();
        using var signedIn = await GuardedRecord.SignIn(browser, "Rita", GuardedRecord.Password, to);
        signedIn.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Whoever_guesses_has_to_wait_and_is_not_told_which_names_there_are()
    {
        using var browser = guarded.Served.NewClient();
        var answers = new HashSet<string>();
        for (var i = 0; i < 10; i++)
        {
            using var wrong = await GuardedRecord.SignIn(browser, i % 2 == 0 ? "Rita" : "Nobody", $"wrong password {i}");
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answers.Add(Told(await wrong.Content.ReadAsStringAsync()));
        }

        answers.ShouldBe(["Name or password is not right."]);
        for (var i = 0; i < 5; i++) (await GuardedRecord.SignIn(browser, "Rita", "wrong again")).Dispose();
        using (var locked = await GuardedRecord.SignIn(browser, "Rita", GuardedRecord.Password))
        {
            locked.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            locked.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
        }

        guarded.Clock.Pass(TimeSpan.FromMinutes(15));
        using var free = await GuardedRecord.SignIn(browser, "Rita", GuardedRecord.Password);
        free.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Acts().ShouldContain((AuditAct.SignInRefused, "Nobody"));
    }

    [Fact]
    public async Task One_address_cannot_try_many_names()
    {
        using var browser = guarded.Served.NewClient();
        var token = await GuardedRecord.Token(browser, "/sign-in");
        for (var i = 0; i < 30; i++)
        {
            using var wrong = await GuardedRecord.Post(browser, "/sign-in", token, ("name", $"somebody {i}"), ("password", new string('x', 300)));
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        using var refused = await GuardedRecord.Post(browser, "/sign-in", token, ("name", "Ada"), ("password", GuardedRecord.Password));
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_session_ends_when_it_is_left_alone_and_when_it_is_old()
    {
        using var browser = await guarded.SignIn(AccountRole.Reader);
        guarded.Clock.Pass(TimeSpan.FromHours(11));
        (await Status(browser, "/")).ShouldBe(HttpStatusCode.OK);
        guarded.Clock.Pass(TimeSpan.FromHours(11));
        (await Status(browser, "/")).ShouldBe(HttpStatusCode.OK);
        guarded.Clock.Pass(TimeSpan.FromHours(13));
        (await Status(browser, "/")).ShouldBe(HttpStatusCode.Redirect);
        using var other = await guarded.SignIn(AccountRole.Reader);
        for (var i = 0; i < 16; i++)
        {
            (await Status(other, "/")).ShouldBe(HttpStatusCode.OK);
            guarded.Clock.Pass(TimeSpan.FromHours(11));
        }

        (await Status(other, "/")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("role Rita reviewer")]
    [InlineData("remove Rita")]
    [InlineData("password Rita --password-from -")]
    public async Task A_session_ends_with_another_role_or_password_and_with_the_account(string command)
    {
        using var browser = await guarded.SignIn(AccountRole.Reader);
        using var other = await guarded.SignIn(AccountRole.Reviewer);
        (await Status(browser, "/matters")).ShouldBe(HttpStatusCode.OK);
        var run = await CommandRun.Of(Chancery.Cli.Output.Screen.Plain, "another good password\n", ["accounts", .. command.Split(' '), "--record", guarded.RecordPath]);
        run.ExitCode.ShouldBe(0, run.Errors);
        (await Status(browser, "/matters")).ShouldBe(HttpStatusCode.Redirect);
        (await Status(other, "/matters")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_signs_out_is_out_even_where_the_cookie_was_kept()
    {
        using var browser = guarded.Served.NewClient();
        using var signedIn = await GuardedRecord.SignIn(browser, "Rita", GuardedRecord.Password);
        var kept = signedIn.Headers.GetValues("Set-Cookie").First(cookie => cookie.StartsWith("chancery-session", StringComparison.Ordinal)).Split(';')[0];
        using var left = await GuardedRecord.Post(browser, "/sign-out", await GuardedRecord.Token(browser, "/account"));
        left.Headers.Location!.ToString().ShouldBe("/sign-in");
        using var thief = guarded.Served.NewClient();
        thief.DefaultRequestHeaders.Add("Cookie", kept);
        (await Status(thief, "/")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_session_and_an_open_form_outlive_a_restart()
    {
        var cookies = new CookieContainer();
        using var browser = guarded.Served.NewClient(cookies);
        (await GuardedRecord.SignIn(browser, "Ada", GuardedRecord.Password)).Dispose();
        var token = await GuardedRecord.Token(browser, "/accounts");
        await using var after = await ServedRecord.StartAsync(guarded.RecordPath, guarded.Clock);
        using var same = after.NewClient(cookies);
        (await Status(same, "/accounts")).ShouldBe(HttpStatusCode.OK);
        using var changed = await GuardedRecord.Post(same, "/accounts/role", token, ("name", "Rita"), ("role", "reviewer"));
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_changes_the_own_password_knows_the_present_one()
    {
        using var browser = await guarded.SignIn(AccountRole.Reader);
        var token = await GuardedRecord.Token(browser, "/account");
        using (var wrong = await GuardedRecord.Post(browser, "/account/password", token, ("current", "not this one at all"), ("password", "five words make one too"), ("again", "five words make one too")))
            wrong.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using (var changed = await GuardedRecord.Post(browser, "/account/password", token, ("current", GuardedRecord.Password), ("password", "five words make one too"), ("again", "five words make one too")))
            changed.Headers.Location!.ToString().ShouldBe("/sign-in");
        using var signedIn = await GuardedRecord.SignIn(browser, "Rita", "five words make one too");
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Acts().ShouldContain((AuditAct.PasswordChanged, "Rita"));
    }

    [Fact]
    public async Task Where_accounts_come_to_be_while_it_is_served_whoever_was_in_must_sign_in()
    {
        using var small = new SmallRecord();
        await using var served = await ServedRecord.StartAsync(small.RecordPath);
        (await served.Page("/")).ShouldNotContain("href=\"/account\"");
        (await CommandRun.Of(Chancery.Cli.Output.Screen.Plain, "four words make one\n", "accounts", "add", "ada", "--role", "administrator", "--password-from", "-", "--record", small.RecordPath)).ExitCode.ShouldBe(0);
        (await Status(served.Client, "/")).ShouldBe(HttpStatusCode.Redirect);
        (await Status(served.Client, "/api/v1/matters")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private IReadOnlyList<(AuditAct, string?)> Acts() => guarded.Accounts(store => store.Audit.Latest(new(), 100).Select(entry => (entry.Act, entry.Account)).ToList());

    private static string Told(string html) => html.Split("role=\"alert\" class=\"notice\">")[1].Split('<')[0];

    private static async Task<HttpStatusCode> Status(HttpClient browser, string address)
    {
        using var response = await browser.GetAsync(address);
        return response.StatusCode;
    }
}
