using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Chancery.Storage.Accounts;

namespace Chancery.Tests.Server;

public sealed class DecisionApiTests : IAsyncLifetime
{
    private static readonly string[] s_guatemala = ["Guatemala"];

    private readonly WrittenRecord written = new();

    public ValueTask InitializeAsync() => written.InitializeAsync();

    public ValueTask DisposeAsync() => written.DisposeAsync();

    [Fact]
    public async Task A_claim_is_decided_on_as_it_was_read_and_the_decision_taken_back()
    {
        var claim = await Claim("visa", "signed");
        var tag = await written.Tag($"claims/{claim}");
        using (var decided = await written.Post("decisions", new { act = "reject", claim, because = "a slip" }, ("If-Match", tag)))
        {
            decided.StatusCode.ShouldBe(HttpStatusCode.Created);
            decided.Headers.Location!.ToString().ShouldBe("/api/v1/decisions/1");
            var answer = await decided.Content.ReadFromJsonAsync<JsonElement>();
            answer.GetProperty("decision").GetProperty("by").GetString().ShouldBe("Anna");
            answer.GetProperty("moved").EnumerateArray().Select(matter => matter.GetString()).ShouldBe(["visa-hnd-rus"]);
        }

        var undone = await written.Tag("decisions/1");
        using (var undo = await written.Post("decisions", new { act = "undo", undoes = 1 }, ("If-Match", undone))) undo.StatusCode.ShouldBe(HttpStatusCode.Created);
        using (var again = await written.Post("decisions", new { act = "undo", undoes = 1 }, ("If-Match", undone))) again.StatusCode.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed);
        (await Claim("visa", "signed")).ShouldBe(claim);
        (await written.Get("decisions")).GetProperty("items").EnumerateArray().Select(decision => decision.GetProperty("stands").GetBoolean()).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Nobody_decides_over_what_he_has_not_seen()
    {
        var claim = await Claim("mission", "opened");
        var tag = await written.Tag($"claims/{claim}");
        using (var first = await written.Post("decisions", new { act = "accept", claim })) first.StatusCode.ShouldBe(HttpStatusCode.Created);
        using (var second = await written.Post("decisions", new { act = "reject", claim })) await IntakeApiTests.ShouldTell(second, 409, "Decision 1 of Anna");
        using (var stale = await written.Post("decisions", new { act = "reject", claim }, ("If-Match", tag))) await IntakeApiTests.ShouldTell(stale, 412, "read it again");
        using var knowing = await written.Post("decisions", new { act = "reject", claim }, ("If-Match", await written.Tag($"claims/{claim}")));
        knowing.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_claim_is_corrected()
    {
        var claim = await Claim("mission", "opened");
        using var corrected = await written.Post("decisions", new { act = "correct", claim, roles = new { sender = s_guatemala }, date = "2013-10", modality = "planned", attributes = new { city = "" } });
        corrected.StatusCode.ShouldBe(HttpStatusCode.Created, await corrected.Content.ReadAsStringAsync());
        var now = (await written.Get($"claims/{claim}")).GetProperty("item");
        now.GetProperty("modality").GetString().ShouldBe("planned");
        now.GetProperty("date").GetString().ShouldBe("2013-10");
        now.GetRawText().ShouldContain("state:GTM");
    }

    [Fact]
    public async Task A_decision_that_is_sent_twice_is_made_once()
    {
        var claim = await Claim("mission", "opened");
        using var first = await written.Post("decisions", new { act = "accept", claim }, ("Idempotency-Key", "once"));
        using var second = await written.Post("decisions", new { act = "accept", claim }, ("Idempotency-Key", "once"));
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await written.Get("decisions")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Why_somebody_decided_stays_text()
    {
        const string hostile = "<script>alert(1)</script>\u202E=1+1";
        using var decided = await written.Post("decisions", new { act = "accept", claim = await Claim("mission", "opened"), because = hostile });
        decided.StatusCode.ShouldBe(HttpStatusCode.Created);
        foreach (var page in (string[])["/decisions", "/review", "/matters"]) (await written.Served.Page(page)).ShouldNotContain("<script>alert", customMessage: page);
        (await written.Served.Page("/decisions")).ShouldContain("&lt;script&gt;alert(1)");
    }

    [Theory]
    [InlineData("""{ "act": "praise" }""", 400, "is none of")]
    [InlineData("""{ "act": "accept" }""", 400, "field claim")]
    [InlineData("""{ "act": "accept", "claim": "ffffffffff" }""", 404, "no such claim")]
    [InlineData("""{ "act": "correct", "claim": "ffffffffff", "date": "2013" }""", 404, "no such claim")]
    [InlineData("""{ "act": "merge", "actors": ["Sergey Lavrov"] }""", 400, "two actors")]
    [InlineData("""{ "act": "merge", "actors": ["Nobody", "Sergey Lavrov"] }""", 400, "Nobody")]
    [InlineData("""{ "act": "merge", "matters": ["visa-hnd-rus", "visa-hnd-nobody"] }""", 400, "visa-hnd-nobody")]
    [InlineData("""{ "act": "split", "actors": ["Sergey Lavrov"], "documents": ["none"] }""", 400, "no report none")]
    [InlineData("""{ "act": "undo", "undoes": 7 }""", 400, "no decision 7")]
    public async Task What_cannot_be_decided_is_told(string body, int status, string told)
    {
        using var response = await WrittenRecord.Post(written.Client, "decisions", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        await IntakeApiTests.ShouldTell(response, status, told);
    }

    [Fact]
    public async Task Who_decided_is_the_account_of_the_key_and_a_job_is_that_of_who_sent_it()
    {
        await using var guarded = new GuardedRecord();
        await guarded.InitializeAsync();
        using var deciding = Program(guarded, KeyScope.Decide, AccountRole.Reviewer);
        using var feeding = Program(guarded, KeyScope.Intake, AccountRole.Administrator);
        using var other = await guarded.SignIn(AccountRole.Reviewer);
        var claim = (await deciding.GetFromJsonAsync<JsonElement>("/api/v1/claims?kind=mission")).GetProperty("items")[0].GetProperty("id").GetString();
        using var decided = await WrittenRecord.Post(deciding, "decisions", JsonContent.Create(new { act = "accept", claim }));
        (await decided.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("decision").GetProperty("by").GetString().ShouldBe("Rex");
        using var job = await WrittenRecord.Post(feeding, "jobs", new StringContent("""{"text": "Honduras and Malta signed a treaty."}""", System.Text.Encoding.UTF8, "application/x-ndjson"));
        (await feeding.GetAsync(job.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync(job.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        guarded.Accounts(store => store.Audit.Latest(new(AuditAct.Posted), 9)).Single().Account.ShouldBe("Ada");
        guarded.Accounts(store => store.Audit.Latest(new(AuditAct.Decided), 9)).Single().Account.ShouldBe("Rex");
    }

    private static HttpClient Program(GuardedRecord guarded, KeyScope scope, AccountRole owner)
    {
        var client = guarded.Served.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer",
            guarded.Accounts(store => store.Keys.Make("test", GuardedRecord.NameOf(owner), scope, guarded.Clock.GetUtcNow().AddDays(1)).Shown));
        return client;
    }

    private async Task<string> Claim(string kind, string stage) =>
        (await written.Get($"claims?kind={kind}&stage={stage}")).GetProperty("items")[0].GetProperty("id").GetString()!;
}
