using Chancery.Record;
using Chancery.Record.Disagreements;
using Chancery.Record.Promises;

namespace Chancery.Tests.Record;

/// <summary>What each party of an agreement does for itself, and what some have still to do.</summary>
public sealed class MissingStepsTests
{
    private static readonly ActorId s_honduras = ActorId.State("HND");
    private static readonly ActorId s_russia = ActorId.State("RUS");

    private readonly List<RecordedClaim> told = [];

    [Fact]
    public void What_one_party_has_ratified_the_other_has_not_as_far_as_the_reports_tell()
    {
        Tell("2015-01-01", "signed", "2014-09-26");
        Missing().ShouldBeEmpty();
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_honduras);
        Missing().ShouldBe(["ratified: state:RUS"]);
        Tell("2015-04-01", "ratified", "2015-03-20", by: s_russia);
        Missing().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ratified")]
    [InlineData("in force")]
    public void What_was_reached_by_all_is_missing_of_nobody(string stage)
    {
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_honduras);
        Tell("2015-09-01", stage, "2015-07-11");
        Missing().ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_or_a_denial_is_no_step()
    {
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_honduras);
        Tell("2015-03-01", "ratified", "2015-12", by: s_russia, modality: Modality.Planned);
        Tell("2015-03-01", "ratified", null, by: s_russia, polarity: Polarity.Negative);
        Missing().ShouldBe(["ratified: state:RUS"]);
    }

    [Fact]
    public void The_dates_of_two_parties_do_not_disagree_and_those_of_one_do()
    {
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_honduras);
        Tell("2015-04-01", "ratified", "2015-03-20", by: s_russia);
        Disagreements().ShouldBeEmpty();
        Tell("2015-05-01", "ratified", "2015-02-12", by: s_honduras);
        Disagreements().ShouldBe([DisagreementSort.Date]);
    }

    [Fact]
    public void An_agreement_is_not_in_force_before_the_first_party_has_ratified_it()
    {
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_honduras);
        Tell("2015-04-01", "in force", "2015-01-15");
        Disagreements().ShouldBe([DisagreementSort.Order]);
    }

    [Fact]
    public void One_party_keeps_its_own_word_and_not_that_of_the_other()
    {
        Tell("2015-01-01", "ratified", "2015", by: s_honduras, modality: Modality.Promised);
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_russia);
        Status().ShouldBe(PromiseStatus.Due);
        Tell("2015-05-01", "ratified", "2015-04-10", by: s_honduras);
        Status().ShouldBe(PromiseStatus.Kept);
    }

    [Fact]
    public void One_party_alone_does_not_keep_the_word_of_all()
    {
        Tell("2015-01-01", "ratified", "2015", modality: Modality.Promised);
        Tell("2015-03-01", "ratified", "2015-02-10", by: s_russia);
        Status().ShouldBe(PromiseStatus.Due);
    }

    [Fact]
    public void Each_party_gives_its_own_word()
    {
        Tell("2014-10-01", "signed", "2014-09-26");
        Tell("2015-01-01", "ratified", "2015-03", by: s_honduras, modality: Modality.Promised);
        Tell("2015-01-02", "ratified", "2015-09", by: s_russia, modality: Modality.Promised);
        var promises = new PromiseLedger(Made.Kinds).Of(History(), new(2015, 6, 1));
        promises.Select(promise => (promise.By.Single(), promise.Status)).ShouldBe([(s_honduras, PromiseStatus.Overdue), (s_russia, PromiseStatus.Open)]);
    }

    private PromiseStatus Status() => new PromiseLedger(Made.Kinds).Of(History(), new(2015, 6, 1)).ShouldHaveSingleItem().Status;

    private IEnumerable<string> Missing() => MissingSteps.Of(History(), Made.Kinds[Kind.Agreement]).Select(step => $"{step.Stage}: {string.Join(", ", step.By)}");

    private IEnumerable<DisagreementSort> Disagreements() => new DisagreementFinder(Made.Kinds).In(History().Matter).Select(found => found.Sort);

    private MatterHistory History()
    {
        var matter = Made.Builder.Build([.. told.Select(claim => new SourcedClaim(claim.Claim, claim.Document.Published))]).ShouldHaveSingleItem();
        return new(matter, [.. matter.Entries.Select(entry => (IReadOnlyList<RecordedClaim>)[.. entry.Claims.Select(id => told.Single(claim => claim.Claim.Id == id))])]);
    }

    private void Tell(
        string published, string stage, string? date, ActorId? by = null, Modality modality = Modality.Actual, Polarity polarity = Polarity.Positive)
    {
        var document = Made.Document($"report {told.Count}", $"Report {told.Count} of {published}: {stage} {date}.", published);
        var claim = Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["subject=visa", $"stage={stage}"], date, modality, polarity) with
        {
            By = by is { } one ? [one] : [],
        };
        told.Add(new(claim, Made.Summary(document), null, []));
    }
}
