using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

public sealed class RecordStoreTests
{
    [Fact]
    public void A_matter_is_followed_through_the_reports()
    {
        using var record = new TemporaryRecord();
        record.Read(Reports.All()).ShouldAllBe(outcome => outcome == ReadOutcome.Added);
        using var store = record.Open();
        var history = store.Matters.History("visa-hnd-rus").ShouldNotBeNull();
        history.Matter.Title.ShouldBe("Visa regime between Honduras and Russia");
        history.Matter.Stage.ShouldBe("signed");
        history.Matter.Entries.Select(entry => entry.Stage).ShouldBe(["planned", "pending approval", "signed"]);
        var last = history.Claims[^1].ShouldHaveSingleItem();
        last.Document.Name.ShouldBe("signed");
        last.Document.Publisher.ShouldBe("The Herald");
        last.Claim.Evidence[0].Text.ShouldContain("New York");
    }

    [Fact]
    public void Reading_the_same_documents_twice_adds_nothing()
    {
        using var record = new TemporaryRecord();
        record.Read(Reports.All());
        var before = record.Dump();
        record.Read(Reports.All()).ShouldAllBe(outcome => outcome == ReadOutcome.AlreadyKnown);
        record.Dump().ShouldBe(before);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_reading_changes_nothing_that_is_worked_out(int seed)
    {
        using var inOrder = new TemporaryRecord();
        using var shuffled = new TemporaryRecord();
        inOrder.Read(Reports.All());
        var reports = Reports.All().ToArray();
        new Random(seed).Shuffle(reports);
        shuffled.Read(reports);
        string[] tables = ["matters", "matter_roles", "matter_actors", "stages", "stage_claims", "claim_actors", "current_claims"];
        shuffled.Dump(tables).ShouldBe(inOrder.Dump(tables));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Reading_in_several_runs_gives_the_record_of_one_run(int documentsARun)
    {
        using var oneRun = new TemporaryRecord();
        using var severalRuns = new TemporaryRecord();
        oneRun.Read(Reports.All());
        foreach (var run in Reports.All().Chunk(documentsARun)) severalRuns.Read(run);
        severalRuns.Dump().ShouldBe(oneRun.Dump());
    }

    [Fact]
    public void Working_everything_out_again_gives_the_same()
    {
        using var record = new TemporaryRecord();
        record.Read(Reports.All());
        var before = record.Dump();
        using (var store = record.Open())
        {
            var outcome = store.Rebuild(Made.Builder);
            outcome.New.ShouldBeEmpty();
            outcome.Moved.ShouldBeEmpty();
        }
        record.Dump().ShouldBe(before);
    }

    [Fact]
    public void Reading_more_says_which_matters_are_new_and_which_have_moved()
    {
        using var record = new TemporaryRecord();
        var reports = Reports.All();
        record.Read(reports.Where(report => report.Document.Name == "plan"));
        using var store = record.Open();
        foreach (var (document, claims) in reports) store.Append(document, claims, TemporaryRecord.Reader);
        var outcome = store.Project(Made.Builder);
        outcome.Moved.ShouldBe(["visa-hnd-rus"]);
        outcome.New.ShouldContain("mission-hnd-rus");
    }

    [Fact]
    public void A_changed_text_is_a_new_version_and_the_old_one_is_kept()
    {
        using var record = new TemporaryRecord();
        var old = Made.Document("visas", "Russia and Honduras signed the visa agreement in New York yesterday.", "2014-09-28");
        var changed = Made.Document("visas", "Russia and Honduras initialled the visa agreement in New York yesterday.", "2014-09-28");
        record.Read([(old, [Visa(old, "signed")])]);
        record.Read([(changed, [Visa(changed, "initialled")])]).ShouldBe([ReadOutcome.NewVersion]);
        using var store = record.Open();
        store.Documents.List().ShouldHaveSingleItem().Id.ShouldBe(changed.Id);
        store.Documents.Versions(changed.Id).Select(version => (version.Id, version.Version, version.IsCurrent))
            .ShouldBe([(old.Id, 1, false), (changed.Id, 2, true)]);
        store.Documents.Load(old.Id)!.Text.ShouldBe(old.Text);
        store.Matters.Find("visa-hnd-rus")!.Stage.ShouldBe("initialled");
    }

    [Fact]
    public void Another_report_of_the_same_name_is_no_version()
    {
        using var record = new TemporaryRecord();
        var first = Made.Document("001", "Russia and Honduras signed the visa agreement in New York yesterday.");
        var other = Made.Document("001", "The price of coffee fell in London; growers asked their government for help.");
        record.Read([(first, [Visa(first, "signed")]), (other, [])]).ShouldBe([ReadOutcome.Added, ReadOutcome.Added]);
        using var store = record.Open();
        store.Documents.List().Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_text_from_two_senders_counts_once()
    {
        using var record = new TemporaryRecord();
        var agency = Made.Document("wire", "Russia and Honduras signed the visa agreement.", "2014-09-27");
        var paper = Made.Document("page", "Russia and Honduras signed the visa agreement.", "2014-09-28");
        record.Read([(paper, [Visa(paper, "signed")]), (agency, [Visa(agency, "signed")])])
            .ShouldBe([ReadOutcome.Added, ReadOutcome.Copy]);
        using var store = record.Open();
        store.Claims.List(new()).ShouldHaveSingleItem().Document.Name.ShouldBe("wire");
    }

    [Fact]
    public void What_a_newer_reader_reads_takes_the_place_of_what_the_older_one_read()
    {
        using var record = new TemporaryRecord();
        var document = Made.Document("visas", "Russia and Honduras signed the visa agreement.", "2014-09-28");
        record.Read([(document, [Visa(document, "agreed")])]);
        record.Read([(document, [Visa(document, "signed")])], "reader-2").ShouldBe([ReadOutcome.ReadAgain]);
        using var store = record.Open();
        store.Claims.List(new()).ShouldHaveSingleItem().Claim.Attributes["stage"].Text.ShouldBe("signed");
        record.Dump("claims").ShouldContain("agreed");
        store.IsRead(document, "reader-1").ShouldBeTrue();
        store.IsRead(document, "reader-3").ShouldBeFalse();
    }

    private static Claim Visa(Document document, string stage) =>
        Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", $"stage={stage}"]);
}
