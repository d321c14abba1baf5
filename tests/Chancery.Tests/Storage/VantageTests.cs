using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;
using Chancery.Time;

namespace Chancery.Tests.Storage;

/// <summary>A record looked at from another time, by each of its three clocks.</summary>
public sealed class VantageTests : IDisposable
{
    private const string Visa = "visa-hnd-rus";

    private readonly TemporaryRecord record = new();

    [Theory]
    [InlineData("2013-10-13", null)]
    [InlineData("2013-10-15", "planned")]
    [InlineData("2013-10-31", "pending approval")]
    [InlineData("2014-09-26", "pending approval")]
    [InlineData("2014-09-27", "signed")]
    public void As_of_a_day_a_matter_stands_where_it_stood(string day, string? stage)
    {
        record.Read(Reports.All());
        Ask(new() { AsOf = new(day) }, store => store.Matters.Find(Visa)?.Stage).ShouldBe(stage);
    }

    [Fact]
    public void As_of_a_day_counts_what_is_told_later()
    {
        record.Read(Reports.All());
        var day = new EdtfDate("2014-09-27");
        Ask(new() { AsOf = day }, store => store.Matters.Find(Visa)!.Stage).ShouldBe("signed");
        Ask(new() { PublishedBy = day }, store => store.Matters.Find(Visa)!.Stage).ShouldBe("pending approval", "it was in the papers a day later");
    }

    [Fact]
    public void As_of_a_day_a_plan_for_later_stays_a_plan()
    {
        var document = Made.Document("plan", "The pact with Kenya will be signed in June.", "2014-03-01");
        record.Read([(document, [Made.Claim(document, Kind.Agreement, ["parties=state:PER,state:KEN"], ["stage=signed"], "2014-06", Modality.Planned)])]);
        var matter = Ask(new() { AsOf = new("2014-04") }, store => store.Matters.List(new()).ShouldHaveSingleItem());
        matter.Stage.ShouldBe("planned");
        matter.Entries.ShouldHaveSingleItem().Modality.ShouldBe(Modality.Planned);
    }

    [Fact]
    public void As_of_a_day_all_reports_are_searched_and_the_claims_of_later_are_not_shown()
    {
        record.Read(Reports.All());
        Ask(new() { AsOf = new("2013-10-14") }, store =>
        {
            store.Documents.Coverage().Documents.ShouldBe(Reports.All().Count);
            store.Claims.List(new()).ShouldAllBe(claim => claim.Document.Name == "plan" || claim.Document.Name == "visit" || claim.Document.Name == "trade");
            return store.Documents.Coverage().Claims;
        }).ShouldBe(4);
    }

    [Fact]
    public void The_id_of_a_matter_is_the_same_as_of_every_day()
    {
        record.Read([Signed("first", "2005-05-04", "2005-05-03"), Signed("second", "2024-05-04", "2024-05-03")]);
        var now = Ask(Vantage.Now, store => store.Matters.List(new()).Select(matter => matter.Id).ToList());
        now.Count.ShouldBe(2);
        Ask(new() { AsOf = new("2010") }, store => store.Matters.List(new()).ShouldHaveSingleItem().Id).ShouldBe(now[0]);
    }

    [Theory]
    [InlineData("2013", "2012-12-31", false, false)]
    [InlineData("2013", "2014-06", false, true)]
    [InlineData("2013", "2014-12-31", true, true)]
    [InlineData("2013", "2015", true, true)]
    public void A_report_without_a_date_was_published_by_the_last_day_that_its_text_leaves_open_and_may_tell_from_the_first(
        string from, string by, bool published, bool tells)
    {
        var document = Made.Document("undated", "The embassy of Peru in Nairobi was opened.");
        var bounded = new BoundedPublication(new($"{from}/2014"), [], [new(new(2013, 1, 1), new(2014, 12, 31), new(0, 3), "told in the past")]);
        using (var store = record.Open())
        {
            store.Append(document, [Made.Claim(document, Kind.Mission, ["sender=state:PER", "receiver=state:KEN"], ["type=embassy", "stage=opened"])], TemporaryRecord.Reader, bounded: bounded);
            store.Project(Made.Builder);
        }

        Ask(new() { PublishedBy = new(by) }, store => store.Documents.List().Count == 1).ShouldBe(published);
        Ask(new() { AsOf = new(by) }, store => store.Claims.List(new()).Count == 1).ShouldBe(tells);
    }

    [Fact]
    public void A_report_of_which_nothing_tells_when_it_came_out_counts_by_no_day()
    {
        record.Read(Reports.All());
        Ask(new() { PublishedBy = new("2100") }, store => store.Documents.List().Count).ShouldBe(Reports.All().Count - 1);
    }

    [Fact]
    public void As_known_at_a_time_are_the_version_the_reading_and_the_decisions_of_then()
    {
        var old = Signed("treaty", "2024-05-04", "2024-05-03");
        var changed = Made.Document("treaty", old.Document.Text + " Corrected.", "2024-05-04");
        record.Read([old]);
        var read = Last();
        record.Read([(old.Document, [])], "reader-2");
        var readAgain = Last();
        record.Read([(changed, old.Claims.Select(claim => claim with { DocumentId = changed.Id }).ToList())]);
        using (var store = record.Open()) store.Decide("Anna", reason: null, new KeepApart(ActorId.Person("A. Ruiz"), ActorId.Person("Ana Ruiz")));
        Claims(read).ShouldBe([old.Document.Id]);
        Claims(readAgain).ShouldBeEmpty();
        Claims(Last()).ShouldBe([changed.Id]);
        Ask(new() { KnownAt = readAgain }, store => store.Documents.List().ShouldHaveSingleItem().IsCurrent).ShouldBeTrue();
        Ask(new() { KnownAt = readAgain }, store => store.Decisions.List().Count).ShouldBe(0);
        Ask(new() { KnownAt = Last() }, store => store.Decisions.List().Count).ShouldBe(1);
    }

    [Fact]
    public void Before_the_first_addition_nothing_was_known()
    {
        record.Read(Reports.All());
        var coverage = Ask(new() { KnownAt = DateTimeOffset.UnixEpoch }, store => store.Documents.Coverage());
        (coverage.Documents, coverage.Claims, coverage.Matters, coverage.Published).ShouldBe((0, 0, 0, null));
    }

    [Fact]
    public void A_clock_set_back_adds_nothing_to_what_was_known_before()
    {
        var first = Signed("first", "2005-05-04", "2005-05-03");
        var second = Signed("second", "2024-05-04", "2024-05-03");
        foreach (var (report, time) in new[] { (first, "2026-03-02"), (second, "2026-03-01") })
        {
            using var store = RecordStore.Open(record.Path, RecordAccess.CreateIfMissing, new At(DateTimeOffset.Parse(time + "T12:00Z"))).Store!;
            store.Append(report.Document, report.Claims, TemporaryRecord.Reader);
            store.Project(Made.Builder);
        }

        Ask(new() { KnownAt = DateTimeOffset.Parse("2026-03-01T23:00Z") }, store => store.Documents.List().Count).ShouldBe(0);
        Ask(new() { KnownAt = DateTimeOffset.Parse("2026-03-03T23:00Z") }, store => store.Documents.List().Count).ShouldBe(2);
    }

    [Fact]
    public void The_clocks_narrow_together()
    {
        record.Read(Reports.All().Where(report => report.Document.Name is "plan" or "signed"));
        var known = Last();
        record.Read(Reports.All());
        var vantage = new Vantage { KnownAt = known, PublishedBy = new("2013"), AsOf = new("2020") };
        Ask(vantage, store => store.Documents.List().Select(document => document.Name).ToList()).ShouldBe(["plan"]);
    }

    [Fact]
    public void The_texts_can_be_searched_as_they_were()
    {
        record.Read(Reports.All());
        Ask(new() { PublishedBy = new("2013") }, store => store.FullText.Find("visa").Select(hit => hit.Document.Name).ToList())
            .ShouldBe(["pending", "plan"], ignoreOrder: true);
    }

    [Fact]
    public void Looking_changes_nothing()
    {
        record.Read(Reports.All());
        var before = record.Dump();
        Ask(new() { AsOf = new("2013"), PublishedBy = new("2013"), KnownAt = Last() }, store => store.Matters.List(new()));
        record.Dump().ShouldBe(before);
    }

    [Fact]
    public void The_log_tells_what_was_added_and_when()
    {
        var first = Signed("treaty", "2024-05-04", "2024-05-03");
        var copy = Made.Document("agency", first.Document.Text, "2024-05-05");
        var changed = Made.Document("treaty", first.Document.Text + " Corrected.", "2024-05-04");
        record.Read([first]);
        var start = Last();
        record.Read([(first.Document, [])], "reader-2");
        record.Read([(copy, []), (changed, [])]);
        using var store = record.Open();
        store.Decide("Anna", reason: null, new KeepApart(ActorId.Person("A. Ruiz"), ActorId.Person("Ana Ruiz")));
        var added = store.Entries.Between(start, through: null);
        added.Select(entry => entry.Sort).ShouldBe([LogEntrySort.Reading, LogEntrySort.Copy, LogEntrySort.Version, LogEntrySort.Decision]);
        added[2].Versions.ShouldBe([first.Document.Id, changed.Id]);
        added[3].Decision.ShouldBe(1);
        store.Entries.Between(after: null, start).ShouldHaveSingleItem().Sort.ShouldBe(LogEntrySort.Report);
        store.Entries.Begins().ShouldBe(start);
    }

    public void Dispose() => record.Dispose();

    private T Ask<T>(Vantage vantage, Func<RecordStore, T> ask)
    {
        using var store = record.Open();
        store.Project(Made.Builder);
        using var seen = store.At(vantage, Made.Builder);
        return ask(seen);
    }

    private List<string> Claims(DateTimeOffset knownAt) =>
        Ask(new() { KnownAt = knownAt }, store => store.Claims.List(new()).Select(claim => claim.Document.Id).ToList());

    private DateTimeOffset Last()
    {
        using var store = record.Open();
        return store.Entries.Between(after: null, through: null)[^1].RecordedAt;
    }

    private static (Document Document, IReadOnlyList<Claim> Claims) Signed(string name, string published, string day)
    {
        var document = Made.Document(name, $"Peru and Kenya signed the {name} treaty on extradition.", published);
        return (document, [Made.Claim(document, Kind.Agreement, ["parties=state:PER,state:KEN"], ["subject=justice", "stage=signed"], day)]);
    }

    private sealed class At(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
