using Chancery.Record;
using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

public sealed class KilledRunTests
{
    [Theory]
    [InlineData("read 1")]
    [InlineData("read 90")]
    [InlineData("projecting 1")]
    [InlineData("projecting 3")]
    public void A_run_that_was_killed_and_run_again_gives_the_record_of_an_undisturbed_run(string killedAfter)
    {
        using var undisturbed = new TemporaryRecord();
        using var killed = new TemporaryRecord();
        undisturbed.Read(RunToBeKilled.Documents());
        RunToBeKilled.KillAfter(killed.Path, killedAfter);
        killed.Read(RunToBeKilled.Documents());
        killed.Dump().ShouldBe(undisturbed.Dump());
    }

    [Fact]
    public void A_document_that_cannot_be_added_wholly_is_not_added_at_all()
    {
        using var record = new TemporaryRecord();
        var document = Made.Document("report", "Honduras and Russia signed an agreement.");
        var claim = Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["stage=signed"]);
        using var store = record.Open();
        var before = record.Dump();
        Should.Throw<ArgumentException>(() => store.Append(document, [claim, claim with { DocumentId = "another" }], TemporaryRecord.Reader));
        record.Dump().ShouldBe(before);
        store.Append(document, [claim], TemporaryRecord.Reader).ShouldBe(ReadOutcome.Added);
    }

    [Fact]
    public void What_was_read_before_the_matters_were_worked_out_is_worked_out_later()
    {
        using var record = new TemporaryRecord();
        using (var store = record.Open())
            foreach (var (document, claims) in Reports.All()) store.Append(document, claims, TemporaryRecord.Reader);
        using var later = record.Open();
        later.NeedsProjection(Made.Builder).ShouldBeTrue();
        later.Project(Made.Builder).New.ShouldContain("visa-hnd-rus");
        later.NeedsProjection(Made.Builder).ShouldBeFalse();
    }
}
