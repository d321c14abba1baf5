using Chancery.Record;
using Chancery.Record.Joins;

namespace Chancery.Tests.Record;

/// <summary>Which matters may be one, for a person to decide: what the reports of one leave open and those of the other tell.</summary>
public sealed class MatterJoinsTests
{
    private readonly List<RecordedClaim> told = [];

    [Fact]
    public void A_plan_of_no_subject_and_a_signature_on_one_may_be_one_agreement()
    {
        Tell("2013-10-14", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        var found = Suggested().ShouldHaveSingleItem();
        (found.Matter.Id, found.Into.Id).ShouldBe(("agreement-hnd-rus", "agreement-hnd-rus-visa"));
        found.Because.ShouldBe("planned 2013-10-14, then signed 2014-01-05; no subject is told of it, visa of the other");
        found.Score.ShouldBeInRange(0.7, 0.95);
    }

    [Fact]
    public void What_was_signed_on_one_day_is_surer_than_what_was_planned_long_before()
    {
        Tell("2012-01-10", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        var plan = Suggested().ShouldHaveSingleItem().Score;
        told.Clear();
        Tell("2014-01-12", "signed", date: "2014-01-05");
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        Suggested().ShouldHaveSingleItem().Score.ShouldBeGreaterThan(plan);
    }

    [Fact]
    public void What_fits_several_fits_each_of_them_less()
    {
        Tell("2013-10-14", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        var alone = Suggested()[0].Score;
        Tell("2014-02-10", "signed", "subject=trade", date: "2014-02-05");
        var both = Suggested();
        both.Count.ShouldBe(2);
        both.ShouldAllBe(found => found.Score < alone && found.Because.EndsWith("another would fit as well"));
    }

    [Theory]
    [InlineData("subject=trade", "planned", "2013-10-14", null)]
    [InlineData("", "planned", "2015-10-14", null)]
    [InlineData("", "planned", "2009-10-14", null)]
    [InlineData("", "signed", "2013-10-14", "2013-10-10")]
    [InlineData("subject=visa", "planned", "2013-10-14", null)]
    public void What_contradicts_or_comes_later_or_lies_too_far_is_not_suggested(string attribute, string stage, string published, string? date)
    {
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        Tell(published, stage, attribute, date, date is null ? Modality.Planned : Modality.Actual);
        Suggested().ShouldBeEmpty();
    }

    [Fact]
    public void What_tells_of_both_speaks_against_it()
    {
        var report = Made.Document("report", "They plan an agreement, and signed another on visas.", "2014-01-10");
        Add(report, "planned", "", null, Modality.Planned);
        Add(report, "signed", "subject=visa", "2014-01-05", Modality.Actual);
        var found = Suggested();
        if (found.Count > 0) found[0].Because.ShouldContain("though one report tells of both");
        told.Clear();
        Tell("2014-01-02", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        Suggested()[0].Score.ShouldBeGreaterThan(found.Select(suggestion => suggestion.Score).DefaultIfEmpty(0).Max());
    }

    [Fact]
    public void A_treaty_known_by_its_name_is_no_agreement_without_a_subject()
    {
        Tell("2013-10-14", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "title=Rome Statute", date: "2014-01-05");
        Suggested().ShouldBeEmpty();
    }

    [Fact]
    public void What_was_decided_to_be_two_is_not_suggested_again()
    {
        Tell("2013-10-14", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        var (one, other) = (told[0].Claim.Id, told[1].Claim.Id);
        Suggested(new PartMatters("agreement-hnd-rus-visa", "agreement-hnd-rus", [other], [one])).ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_tells_what_the_claims_leave_open_and_nothing_else()
    {
        Tell("2013-10-14", "planned", "instrument=agreement", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        var ruling = Merge("agreement-hnd-rus", "agreement-hnd-rus-visa").Ruling.ShouldNotBeNull();
        ruling.Claims.ShouldBe([told[0].Claim.Id]);
        ruling.Told.ShouldBe(new Dictionary<string, AttributeValue> { ["subject"] = AttributeValue.Of("visa") });
        var merged = new DecidedClaims([new(1, default, "Anna", null, ruling)]).Apply(told[0].Claim).ShouldNotBeNull();
        (merged.Attributes["subject"].Text, merged.Attributes["instrument"].Text, merged.Confidence).ShouldBe(("visa", "agreement", told[0].Claim.Confidence));
    }

    [Theory]
    [InlineData("agreement-hnd-rus-visa", "agreement-hnd-rus", "chancery merge agreement-hnd-rus agreement-hnd-rus-visa")]
    [InlineData("agreement-hnd-rus-visa", "agreement-hnd-rus-trade", "--attribute subject=VALUE")]
    [InlineData("agreement-hnd-rus-visa", "agreement-hnd-mex", "different kinds or parties")]
    public void What_cannot_be_one_is_refused_with_what_can_be_done(string one, string into, string remedy)
    {
        Tell("2013-10-14", "planned", modality: Modality.Planned);
        Tell("2014-01-10", "signed", "subject=visa", date: "2014-01-05");
        Tell("2014-01-10", "signed", "subject=trade", date: "2014-01-05");
        Tell("2014-01-10", "signed", date: "2014-01-05", parties: "state:HND,state:MEX");
        Merge(one, into).Error.ShouldNotBeNull().ShouldContain(remedy);
    }

    private (MergeMatters? Ruling, string? Error) Merge(string one, string into)
    {
        var histories = Matters().Select(History).ToDictionary(history => history.Matter.Id);
        return new MatterJoins(Made.Builder, []).Merge(histories[one], histories[into], [.. histories.Values]);
    }

    private IReadOnlyList<MatterSuggestion> Suggested(params Ruling[] rulings)
    {
        var matters = Matters();
        var standing = rulings.Select((ruling, i) => new Decision(i + 1, default, "Anna", null, ruling));
        return new MatterJoins(Made.Builder, standing).Among(matters, id => History(matters.Single(matter => matter.Id == id)));
    }

    private IReadOnlyList<Matter> Matters() => Made.Builder.Build([.. told.Select(claim => new SourcedClaim(claim.Claim, claim.Document.Published))]);

    private MatterHistory History(Matter matter) =>
        new(matter, [.. matter.Entries.Select(entry => (IReadOnlyList<RecordedClaim>)[.. entry.Claims.Select(id => told.Single(claim => claim.Claim.Id == id))])]);

    private void Tell(
        string published, string stage, string attribute = "", string? date = null, Modality modality = Modality.Actual, string parties = "state:HND,state:RUS") =>
        Add(Made.Document($"report {told.Count}", $"Report {told.Count}: {stage} {attribute}.", published), stage, attribute, date, modality, parties);

    private void Add(Document document, string stage, string attribute, string? date, Modality modality, string parties = "state:HND,state:RUS")
    {
        string[] attributes = attribute.Length == 0 ? [$"stage={stage}"] : [$"stage={stage}", attribute];
        told.Add(new(Made.Claim(document, Kind.Agreement, [$"parties={parties}"], attributes, date, modality), Made.Summary(document), null, []));
    }
}
