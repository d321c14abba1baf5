using System.Net;
using System.Text.RegularExpressions;
using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Cli;
using Chancery.Tests.Record;

namespace Chancery.Tests.Server;

public sealed class ReviewPageTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-review");
    private ServedRecord served = null!;

    private string RecordPath => Path.Combine(folder.FullName, "review.db");

    public async ValueTask InitializeAsync()
    {
        Add("first", "Honduras and Russia may sign a treaty on fishing.", 0.8);
        served = await ServedRecord.StartAsync(RecordPath);
    }

    public async ValueTask DisposeAsync()
    {
        await served.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_doubtful_claim_is_rejected_under_the_name_of_the_user_and_the_decision_undone()
    {
        var (claim, token) = Form(await served.Page("/review"));
        using (var decided = await Post("/review/decide", ("claim", claim), ("verdict", "reject"), ("because", "it says may"), ("__RequestVerificationToken", token)))
            decided.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Decisions()).ShouldContain($"Anna");
        (await Decisions()).ShouldContain("it says may");
        var after = await served.Page("/review");
        after.ShouldContain("Nothing waits for review");
        (await served.Page("/matters")).ShouldContain("0 matters");

        using (var undone = await Post("/review/undo", ("number", "1"), ("__RequestVerificationToken", Token(after))))
            undone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await served.Page("/review")).ShouldContain($"value=\"{claim}\"");
        (await served.Page("/matters")).ShouldContain("1 matter");
    }

    [Fact]
    public async Task A_form_that_is_not_ours_decides_nothing()
    {
        var (claim, _) = Form(await served.Page("/review"));
        foreach (var token in (string[])["", "forged"])
        {
            using var refused = await Post("/review/decide", ("claim", claim), ("verdict", "reject"), ("__RequestVerificationToken", token));
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await Decisions()).ShouldContain("Nothing has been decided");
    }

    [Fact]
    public async Task Two_who_work_at_once_do_not_decide_over_one_another()
    {
        var (claim, token) = Form(await served.Page("/review"));
        using var first = await Post("/review/decide", ("claim", claim), ("verdict", "accept"), ("__RequestVerificationToken", token));
        using var second = await Post("/review/decide", ("claim", claim), ("verdict", "reject"), ("__RequestVerificationToken", token));
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.Content.ReadAsStringAsync()).ShouldContain("meanwhile");
    }

    [Fact]
    public async Task A_decision_leads_back_to_the_queue_and_nowhere_else()
    {
        var (claim, token) = Form(await served.Page("/review"));
        using var decided = await Post("/review/decide", ("claim", claim), ("verdict", "accept"), ("back", "https://evil.example/review"), ("__RequestVerificationToken", token));
        decided.Headers.Location!.ToString().ShouldBe("/review");
    }

    [Fact]
    public async Task What_another_process_reads_into_the_record_appears()
    {
        Add("second", "Honduras and Guatemala signed a treaty on roads.", 0.95, project: false);
        for (var tries = 0; tries < 50 && !(await served.Page("/matters")).Contains("2 matters"); tries++) await Task.Delay(100);
        (await served.Page("/matters")).ShouldContain("2 matters");
    }

    private Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields) =>
        served.Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private async Task<string> Decisions() => (await CommandRun.Of("decisions", "--record", RecordPath)).Output;

    private static (string Claim, string Token) Form(string html) => (Regex.Match(html, "name=\"claim\" value=\"([0-9a-f]+)\"").Groups[1].Value, Token(html));

    private static string Token(string html) => Regex.Match(html, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;

    private void Add(string name, string text, double confidence, bool project = true)
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null);
        var (session, _) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        using (session)
        {
            var document = Made.Document(name, text, "2020-01-01", "The Herald");
            var other = text.Contains("Guatemala") ? "GTM" : "RUS";
            var claim = Made.Claim(document, Kind.Agreement, [$"parties=state:HND,state:{other}"], ["instrument=treaty", "stage=signed"]) with { Confidence = confidence };
            session!.Store.Append(document, [claim], "made");
            if (project) session.Store.Project(session.Builder);
        }
    }
}
