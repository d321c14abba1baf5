using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>Feeds and calendars that other programs can read, whatever the reports hold.</summary>
public sealed class WatchFeedTests : IDisposable
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private readonly WatchedRecord record = new();

    [Fact]
    public async Task A_feed_has_what_the_standard_asks_for()
    {
        var feed = XDocument.Parse(await Atom()).Root!;
        feed.Name.ShouldBe(s_atom + "feed");
        var all = feed.Elements(s_atom + "entry").Prepend(feed).ToList();
        all.Count.ShouldBe(2);
        foreach (var element in all)
        {
            element.Elements(s_atom + "id").ShouldHaveSingleItem().Value.ShouldStartWith("urn:uuid:");
            element.Elements(s_atom + "title").ShouldHaveSingleItem();
            XmlConvert.ToDateTimeOffset(element.Elements(s_atom + "updated").ShouldHaveSingleItem().Value).ShouldBe(DateTimeOffset.Parse("2020-02-08T10:00Z"));
        }

        feed.Elements(s_atom + "author").ShouldHaveSingleItem();
        all.Select(element => element.Element(s_atom + "id")!.Value).ShouldBeUnique();
        var entry = all[1];
        entry.Element(s_atom + "title")!.Value.ShouldBe("Visa regime between Honduras and Russia: under negotiation → signed");
        entry.Elements(s_atom + "link").Select(link => (string?)link.Attribute("href")).ShouldContain("urn:chancery:matter:visa-hnd-rus");
        entry.Element(s_atom + "content")!.Value.ShouldContain("The Herald, 2020-02-07, signature: “Russia and Honduras have signed a waiver of visas.”");
    }

    [Fact]
    public async Task The_entry_of_a_step_has_one_id_in_every_feed()
    {
        var first = Ids(await Atom());
        Ids((await record.Run("watch report --since 2020-02-04 --format atom")).Output).ShouldBe(first);
        record.Read("2020-02-09T10:00Z", "force", "2020-02-08", "The waiver is in force.",
            document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=in force"], "2020-02-08"));
        var later = Ids((await record.Run("watch report --since 2020-02-09 --format atom")).Output);
        later[0].ShouldBe(first[0]);
        later[1].ShouldNotBe(first[1]);
    }

    [Fact]
    public async Task What_a_report_holds_breaks_no_feed()
    {
        await record.Run("watch add RUS HND");
        record.Read("2020-02-08T10:00Z", new("<script>]]>&\u0001\uFFFE\u202E", "Talks </content></entry> \u0000\u0008 <script>alert(1)</script> & \uFFFF went on.") { Address = "javascript:alert(1)" }, []);
        var hostile = Made.Document("]]><evil/>\u0001", "Visas <img src=x onerror=alert(1)> will\u0002 go \uFFFE & so on.", "2020-02-08", "\"Herald\" & <Sons>") with { Address = "javascript:alert(2)" };
        record.Read("2020-02-08T10:00Z", hostile, [Made.Claim(hostile, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=ended"], "2020-02-08")]);
        var text = (await record.Run("watch report --format atom")).Output;
        var entry = SyndicationFeed.Load(XmlReader.Create(new StringReader(text))).Items.ShouldHaveSingleItem();
        entry.Links.ShouldAllBe(link => link.Uri.Scheme == "urn");
        var content = ((TextSyndicationContent)entry.Content).Text;
        content.ShouldContain("&lt;img src=x");
        content.ShouldNotContain("<img");
    }

    [Fact]
    public async Task A_calendar_is_written_as_the_standard_asks()
    {
        var text = await Calendar();
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
        var lines = text.Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        lines[^1].ShouldBeEmpty();
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        whole.ShouldContain("BEGIN:VCALENDAR");
        whole.ShouldContain("VERSION:2.0");
        whole.ShouldContain("DTSTART;VALUE=DATE:20200302");
        whole.ShouldContain("DTEND;VALUE=DATE:20200305");
        whole.ShouldContain("DTSTART;VALUE=DATE:20200630");
        whole.ShouldContain("SUMMARY:Deadline: Treaty of Honduras and Russia on transport: signed");
        whole.Count(line => line.StartsWith("DTSTAMP:20200208T110000Z", StringComparison.Ordinal)).ShouldBe(2);
        whole.Single(line => line.StartsWith("DESCRIPTION:promised", StringComparison.Ordinal))
            .ShouldContain(@"\nThe Herald\, 2020-02-07\, plans: “The president of Honduras\, flying to Moscow next month\; a treaty");
        Ical.Net.Calendar.Load(text)!.Events.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_date_that_is_put_off_moves_in_the_calendar()
    {
        await record.Run("watch add RUS HND --kind visa");
        ReadPromise("2020-02-08T10:00Z", "promise", "2020-02-08", "2020-06");
        var before = Planned((await record.Run("watch report --format icalendar")).Output);
        ReadPromise("2020-02-09T10:00Z", "later", "2020-02-09", "2020-09");
        var after = Planned((await record.Run("watch report --format icalendar")).Output);
        after.Uid.ShouldBe(before.Uid);
        after.Start!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe("2020-09-30");
    }

    [Fact]
    public async Task A_calendar_of_nothing_is_one_still()
    {
        await record.Run("watch add Mexico");
        var text = (await record.Run("watch report --format icalendar")).Output;
        text.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        // The standard wants at least one component.
        text.ShouldContain("BEGIN:VTIMEZONE");
        text.ShouldContain("BEGIN:STANDARD");
    }

    public void Dispose() => record.Dispose();

    private void ReadPromise(string moment, string name, string published, string due) =>
        record.Read(moment, name, published, $"The waiver of visas will be in force by {due}.",
            document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=in force"], due, Modality.Promised));

    private static Ical.Net.CalendarComponents.CalendarEvent Planned(string calendar) => Ical.Net.Calendar.Load(calendar)!.Events.ShouldHaveSingleItem();

    private static List<string> Ids(string feed) => [.. XDocument.Parse(feed).Descendants(s_atom + "id").Select(id => id.Value)];

    private async Task<string> Atom()
    {
        await record.Run("watch add RUS HND");
        record.ReadSignature();
        return (await record.Run("watch report --format atom")).Output;
    }

    private async Task<string> Calendar()
    {
        await record.Run("watch add RUS HND");
        record.ReadPlans();
        return (await record.Run("watch report --format icalendar")).Output;
    }
}
