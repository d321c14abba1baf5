using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

public sealed class IntakeApiTests(WrittenRecord written) : IClassFixture<WrittenRecord>
{
    private const string Text = "MADRID, May 4. Honduras opened an embassy in Madrid on Tuesday, Foreign Minister Enrique Reina said.";

    [Fact]
    public async Task A_report_is_read_and_its_claims_are_told_as_the_command_reads_them()
    {
        using var response = await written.Post("documents", new { text = Text, id = "madrid", published = "2021-05-04", publisher = "The Herald", title = "<script>alert(1)</script>" });
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var posted = await response.Content.ReadFromJsonAsync<JsonElement>();
        posted.GetProperty("outcome").GetString().ShouldBe("added");
        var command = await CommandRun.Of(Chancery.Cli.Output.Screen.Plain, JsonSerializer.Serialize(new { text = Text, id = "madrid", published = "2021-05-04", publisher = "The Herald", title = "<script>alert(1)</script>" }), "read", "-", "--claims", "-", "--min-confidence", "0");
        command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
            .ShouldBe(posted.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()), ignoreOrder: true);
        posted.GetProperty("newMatters").EnumerateArray().ShouldNotBeEmpty();
        using var read = await written.Client.GetAsync(response.Headers.Location);
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await written.Client.GetStringAsync("/documents/madrid")).ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task What_is_on_record_is_not_read_again_and_another_text_is_a_new_version()
    {
        (await Outcome(new { text = "Honduras and Spain signed a treaty on fishing.", id = "fish" })).ShouldBe((HttpStatusCode.Created, "added"));
        (await Outcome(new { text = "Honduras and Spain signed a treaty on fishing.", id = "fish" })).ShouldBe((HttpStatusCode.OK, "known"));
        (await Outcome(new { text = "Honduras and Spain signed a treaty on fishing rights.", id = "fish" })).ShouldBe((HttpStatusCode.Created, "new version"));
        (await Outcome(new { text = "A text without a name." })).ShouldBe((HttpStatusCode.Created, "added"));
        (await Outcome(new { text = "A text without a name." })).ShouldBe((HttpStatusCode.OK, "known"));
    }

    [Fact]
    public async Task A_word_of_a_megabyte_is_read_like_any_other()
    {
        (await Outcome(new { text = $"Honduras opened an embassy in Tallinn. {new string('w', 1_000_000)}", id = "\u202Elong<script>" })).ShouldBe((HttpStatusCode.Created, "added"));
        (await written.Served.Page("/documents")).ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("""{ "title": "No text" }""", 400, "no text")]
    [InlineData("""{ "text": "Some text.", "published": "soon" }""", 400, "no date of publication")]
    [InlineData("""{ "text": """, 400, "JSON")]
    [InlineData("""[]""", 400, "JSON")]
    public async Task What_cannot_be_read_is_told(string body, int status, string told)
    {
        using var response = await WrittenRecord.Post(written.Client, "documents", new StringContent(body, Encoding.UTF8, "application/json"));
        await ShouldTell(response, status, told);
    }

    [Fact]
    public async Task A_limit_is_named_where_it_is_passed()
    {
        using (var text = await written.Post("documents", new { text = new string('w', 1024 * 1024 + 1) })) await ShouldTell(text, 413, "1048576 bytes");
        using (var body = await written.Post("documents", new { text = new string('w', 5 * 1024 * 1024) })) await ShouldTell(body, 413, "4194304");
        using (var many = await written.PostLines(string.Concat(Enumerable.Repeat("{}\n", 5001)))) await ShouldTell(many, 413, "5000");
        using (var form = await WrittenRecord.Post(written.Client, "documents", new StringContent("text=x", Encoding.UTF8, "application/x-www-form-urlencoded"))) await ShouldTell(form, 415, "JSON");
        using (var lines = await WrittenRecord.Post(written.Client, "jobs", new StringContent("{}", Encoding.UTF8, "text/plain"))) await ShouldTell(lines, 415, "application/x-ndjson");
        using (var title = await written.Post("documents", new { text = "Some text.", title = new string('t', 501) })) await ShouldTell(title, 400, "500");
    }

    [Fact]
    public async Task Many_reports_are_read_as_a_job_that_tells_how_far_it_is()
    {
        using var response = await written.PostLines("""
            {"text": "Honduras and Italy opened talks on visas in Rome on Monday.", "id": "rome", "published": "2021-05-03"}
            {"title": "without a text"}

            {"text": "Honduras and Italy signed an agreement on visas on June 1, 2021.", "id": "rome-2", "published": "2021-06-02"}
            """);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var address = response.Headers.Location!.ToString();
        using var events = await written.Client.GetAsync($"{address}/events", HttpCompletionOption.ResponseHeadersRead);
        events.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var told = await events.Content.ReadAsStringAsync();
        told.ShouldContain("event: end");
        var job = await written.Client.GetFromJsonAsync<JsonElement>(address);
        job.GetProperty("state").GetString().ShouldBe("done");
        (job.GetProperty("reports").GetInt32(), job.GetProperty("read").GetInt32(), job.GetProperty("added").GetInt32()).ShouldBe((3, 3, 2));
        job.GetProperty("problems").EnumerateArray().Single().GetString()!.ShouldStartWith("line:2: the report has no text");
        (await written.Client.GetAsync($"{WrittenRecord.Root}/documents/rome-2")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_sent_twice_under_one_key_is_done_once()
    {
        var report = new { text = "Honduras and Portugal signed a treaty on shipping.", id = "ships" };
        using var first = await written.Post("documents", report, ("Idempotency-Key", "a key"));
        using var second = await written.Post("documents", report, ("Idempotency-Key", "a key"));
        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.Created));
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        using (var other = await written.Post("documents", new { text = "Another text.", id = "ships" }, ("Idempotency-Key", "a key"))) await ShouldTell(other, 422, "new key");
        using var lines = await written.PostLines("""{"text": "Honduras and Malta signed a treaty on shipping.", "id": "malta"}""", ("Idempotency-Key", "a job"));
        using var again = await written.PostLines("""{"text": "Honduras and Malta signed a treaty on shipping.", "id": "malta"}""", ("Idempotency-Key", "a job"));
        again.Headers.Location.ShouldBe(lines.Headers.Location);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_page_of_another_site_sends_nothing(string header, string value)
    {
        using var refused = await written.Post("documents", new { text = "Planted." }, (header, value));
        await ShouldTell(refused, 403, "another site");
    }

    [Fact]
    public async Task Whoever_sends_too_much_is_told_when_to_go_on()
    {
        written.Clock.Pass(TimeSpan.FromMinutes(2));
        for (var i = 0; i < 300; i++) (await written.Post("documents", new { })).Dispose();
        using (var refused = await written.Post("documents", new { text = "Too many." }))
        {
            await ShouldTell(refused, 429, "300 requests a minute");
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBe(TimeSpan.FromMinutes(1));
        }

        (await written.Client.GetAsync($"{WrittenRecord.Root}/matters")).StatusCode.ShouldBe(HttpStatusCode.OK);
        written.Clock.Pass(TimeSpan.FromMinutes(1));
        (await Outcome(new { text = "No longer too many." })).Item1.ShouldBe(HttpStatusCode.Created);
    }

    private async Task<(HttpStatusCode, string?)> Outcome(object report)
    {
        using var response = await written.Post("documents", report);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("outcome").GetString());
    }

    internal static async Task ShouldTell(HttpResponseMessage response, int status, string told)
    {
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!.ShouldContain(told);
    }
}
