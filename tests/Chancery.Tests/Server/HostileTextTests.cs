using System.Net;
using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Cli;
using Chancery.Tests.Record;

namespace Chancery.Tests.Server;

public sealed class HostileTextTests : IAsyncLifetime
{
    private const string Script = "<script>alert(1)</script>";
    private const string Attribute = "\" onmouseover=\"alert(2)";
    private const string Formula = "=HYPERLINK(\"http://evil.example\")";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-hostile");
    private ServedRecord served = null!;
    private string document = "";

    public async ValueTask InitializeAsync()
    {
        var record = Path.Combine(folder.FullName, "hostile.db");
        using (var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null))
        {
            var (session, _) = RecordOpening.Open(record, RecordAccess.CreateIfMissing, surroundings);
            using (session)
            {
                Add(session!.Store);
                session.Store.Project(session.Builder);
            }
        }

        served = await ServedRecord.StartAsync(record);
    }

    public async ValueTask DisposeAsync()
    {
        await served.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_a_report_says_stays_text_on_every_page()
    {
        foreach (var address in (string[])
            ["/", "/documents", $"/documents/{document}", "/matters", "/relations/RUS/HND", "/timeline", "/promises", "/visas", "/review", "/actors/state:HND", "/map", "/network", "/embed/map", "/embed/network", "/map.svg", "/network.svg",
             "/figures", "/figures.svg", "/embed/figures", "/timeline?by=actor&reported=yes", "/timeline.svg", "/embed/timeline",
             $"/search?q={Uri.EscapeDataString(Script)}", $"/search/as-typed?q=alert", $"/matters?actor={Uri.EscapeDataString(Script)}", $"/{Uri.EscapeDataString(Script)}"])
        {
            using var response = await served.Client.GetAsync(address);
            var html = await response.Content.ReadAsStringAsync();
            html.ShouldNotContain("<script>alert", customMessage: address);
            html.ShouldNotContain("\" onmouseover=", customMessage: address);
            html.ShouldNotContain("javascript:alert", customMessage: address);
        }
    }

    [Fact]
    public async Task Its_words_are_all_there_to_be_read()
    {
        var html = WebUtility.HtmlDecode(await served.Page($"/documents/{document}"));
        html.ShouldContain($"{Script} opened its embassy");
        html.ShouldContain($"\u202Egnihtemos {Script}{Attribute}");
        // A title that turns the reading direction turns nothing but itself.
        html.ShouldContain("<bdi>\u202Egnihtemos");
    }

    [Fact]
    public async Task A_spreadsheet_runs_nothing()
    {
        foreach (var table in (string[])["/documents.csv", "/matters.csv", "/timeline.csv", "/promises.csv", "/visas.csv"])
        {
            var csv = await served.Page(table);
            csv.ShouldNotContain(",=HYPERLINK", customMessage: table);
            csv.ShouldNotContain("\n=HYPERLINK", customMessage: table);
            csv.ShouldNotContain("\"=HYPERLINK", customMessage: table);
        }

        (await served.Page("/documents.csv")).ShouldContain("'=HYPERLINK");
    }

    [Fact]
    public async Task Json_is_never_taken_for_a_page()
    {
        using var response = await served.Client.GetAsync($"/api/v1/documents/{document}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    private void Add(RecordStore store)
    {
        var text = $"{Script} opened its embassy in Moscow{Attribute} on Monday. {new string('w', 1_000_000)}";
        var made = new Document(Formula, text)
        {
            Title = $"\u202Egnihtemos {Script}{Attribute}",
            Publisher = $"{Script}{Attribute}",
            Address = "javascript:alert(3)",
            Published = new("2013-10-15"),
        };
        document = made.Id;
        var claim = Made.Claim(made, Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened", $"city={Script}"], "2013-10-14");
        var said = Made.Claim(made, Kind.Agreement, ["parties=state:HND,state:RUS"], [$"subject={Script}{Attribute}", "stage=signed"], "2014", Modality.Planned) with
        {
            Source = [ActorId.Person($"{Script}{Attribute}")],
        };
        store.Append(made, [claim, said], "made");
    }
}
