using System.Net;
using Chancery.Storage.Accounts;
using Microsoft.Data.Sqlite;

namespace Chancery.Tests.Server;

public sealed class AuditTests : IAsyncLifetime
{
    private readonly GuardedRecord guarded = new();

    public ValueTask InitializeAsync() => guarded.InitializeAsync();

    public ValueTask DisposeAsync() => guarded.DisposeAsync();

    [Fact]
    public async Task What_is_done_is_noted_with_who_did_it_and_from_where()
    {
        using (var reader = await guarded.SignIn(AccountRole.Reader))
        {
            (await reader.GetAsync("/matters.csv?kind=visa")).Dispose();
            (await reader.GetAsync("/accounts")).Dispose();
        }

        using (var reviewer = await guarded.SignIn(AccountRole.Reviewer))
        {
            var claim = guarded.Served.Services.GetService(typeof(Chancery.Server.Records.RecordDesk)) is Chancery.Server.Records.RecordDesk desk
                ? desk.Ask(session => session.Store.Claims.List(new())[0].Read.Id) : "";
            using var decided = await GuardedRecord.Post(reviewer, "/review/decide", await GuardedRecord.Token(reviewer, "/account"), ("claim", claim), ("verdict", "accept"));
            decided.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var administrator = await guarded.SignIn(AccountRole.Administrator);
        using (var added = await GuardedRecord.Post(administrator, "/accounts/add", await GuardedRecord.Token(administrator, "/accounts"), ("name", "Ben"), ("role", "reader"), ("password", "five words make one too")))
            added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var made = await GuardedRecord.Post(administrator, "/keys/add", await GuardedRecord.Token(administrator, "/keys"), ("name", "import"), ("scope", "intake"), ("until", "2026-12-31")))
            (await made.Content.ReadAsStringAsync()).ShouldContain(">chancery_");
        var noted = guarded.Accounts(store => store.Audit.Latest(new(), 100));
        noted.Reverse().Select(entry => (entry.Act, entry.Account)).ShouldBe(
        [
            (AuditAct.SignedIn, "Rita"), (AuditAct.Exported, "Rita"), (AuditAct.Refused, "Rita"), (AuditAct.SignedIn, "Rex"), (AuditAct.Decided, "Rex"),
            (AuditAct.SignedIn, "Ada"), (AuditAct.AccountAdded, "Ada"), (AuditAct.KeyMade, "Ada"),
        ]);
        noted.ShouldAllBe(entry => entry.Origin == "127.0.0.1");
        noted.Single(entry => entry.Act == AuditAct.Exported).Subject.ShouldBe("/matters.csv?kind=visa");
        noted.Single(entry => entry.Act == AuditAct.Decided).Subject!.ShouldStartWith("decision 1: claim ");
        var page = await administrator.GetStringAsync("/audit?act=decided");
        page.ShouldContain("<bdi>Rex</bdi>");
        page.ShouldNotContain("<bdi>Rita</bdi>");
        (await administrator.GetStringAsync("/audit.csv?account=rita")).ShouldContain(",exported,Rita,127.0.0.1,/matters.csv?kind=visa");
    }

    [Fact]
    public async Task It_comes_in_pages_and_is_narrowed_to_days()
    {
        guarded.Accounts(store =>
        {
            for (var i = 0; i < 150; i++) store.Audit.Add(AuditAct.Exported, "Rita", "test", $"file {i}");
            return true;
        });
        using var administrator = await guarded.SignIn(AccountRole.Administrator);
        var first = await administrator.GetStringAsync("/audit?act=exported");
        first.ShouldContain("file 149");
        first.ShouldNotContain("file 49<");
        var next = System.Text.RegularExpressions.Regex.Match(first, "rel=\"next\" href=\"([^\"]+)\"").Groups[1].Value;
        (await administrator.GetStringAsync(WebUtility.HtmlDecode(next))).ShouldContain("file 49<");
        (await administrator.GetStringAsync("/audit?until=2020")).ShouldContain("Nothing of this was done");
        using var wrong = await administrator.GetAsync("/audit?act=nonsense");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void Nothing_in_it_is_changed_or_taken_away()
    {
        guarded.Accounts(store =>
        {
            store.Audit.Add(AuditAct.Exported, "Rita", "test");
            return true;
        });
        using var connection = new SqliteConnection($"Data Source={AccountStore.PathOf(guarded.RecordPath)};Pooling=False");
        connection.Open();
        foreach (var change in (string[])["DELETE FROM audit", "UPDATE audit SET account = 'Ada'"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = change;
            Should.Throw<SqliteException>(() => command.ExecuteNonQuery()).Message.ShouldContain("audit log is never");
        }
    }

    [Fact]
    public async Task What_a_stranger_sends_runs_nowhere()
    {
        const string hostile = "=HYPERLINK(\"http://evil.example\")<script>alert(1)</script>\u202E";
        using var browser = guarded.Served.NewClient();
        (await GuardedRecord.SignIn(browser, hostile, "not the password")).Dispose();
        using var administrator = await guarded.SignIn(AccountRole.Administrator);
        var page = await administrator.GetStringAsync("/audit");
        page.ShouldContain("<bdi>=HYPERLINK(&quot;");
        page.ShouldNotContain("<script>alert");
        (await administrator.GetStringAsync("/audit.csv")).ShouldContain("\"'=HYPERLINK");
    }
}
