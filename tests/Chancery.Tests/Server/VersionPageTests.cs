using System.Net;
using System.Text.RegularExpressions;
using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;
using Chancery.Views;

namespace Chancery.Tests.Server;

/// <summary>A report that was changed: both versions can be read, and what differs is told.</summary>
public sealed class VersionPageTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-versions");
    private ServedRecord served = null!;
    private string first = "", second = "";

    public async ValueTask InitializeAsync()
    {
        var record = Path.Combine(folder.FullName, "versions.db");
        using (var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null))
        {
            var (session, _) = RecordOpening.Open(record, RecordAccess.CreateIfMissing, surroundings);
            using (session)
            {
                first = Add(session!, "Honduras and Russia will sign a treaty on Monday. Honduras thanked Cuba.", "stage=planned", withThanks: true);
                second = Add(session!, "Honduras and Russia signed a treaty on Monday. Mexico was not there.", "stage=signed", withThanks: false);
                session!.Store.Project(session.Builder);
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
    public async Task What_differs_is_told_of_the_text_and_of_the_claims()
    {
        (await served.Page($"/documents/{second}")).ShouldContain($"/documents/{second}/against/{first}");
        var text = Text(await served.Page($"/documents/{second}/against/{first}"));
        text.ShouldContain("version 2");
        text.ShouldMatch("Changed .*stage: planned → signed");
        text.ShouldMatch("Went .*Honduras: thanks");
        (await served.Page($"/documents/{second}/against/{first}")).ShouldContain("<ins>signed</ins>");
    }

    [Fact]
    public async Task A_version_that_was_replaced_is_shown_as_it_was_read()
    {
        var text = Text(await served.Page($"/documents/{first}"));
        text.ShouldContain("A later version has replaced this one");
        text.ShouldContain("2 claims");
    }

    [Fact]
    public async Task Two_reports_are_no_versions_of_one()
    {
        using var response = await served.Client.GetAsync($"/documents/{second}/against/{new string('a', 64)}");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Add(RecordSession session, string text, string stage, bool withThanks)
    {
        var document = Made.Document("treaty", text, "2020-01-01", "The Herald");
        List<Claim> claims = [Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["instrument=treaty", stage])];
        if (withThanks) claims.Add(Made.Claim(document, Kind.Position, ["holder=state:HND", "target=state:CUB"], ["stance=thanks"]));
        session.Store.Append(document, claims, "made");
        return document.Id;
    }

    private static string Text(string html) => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]+>", " ")), @"\s+", " ");
}
