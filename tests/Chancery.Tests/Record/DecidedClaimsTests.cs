using Chancery.Record;

namespace Chancery.Tests.Record;

/// <summary>What reviewers decide of claims holds until it is undone, in the order in which it was decided.</summary>
public sealed class DecidedClaimsTests
{
    private static readonly Claim s_claim = Made.Claim(
        Made.Document("report", "Honduras plans an embassy in Moscow.", "2013-10-14"), Kind.Mission,
        ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened", "city=Moscow"], "2013-10-14") with
    {
        Confidence = 0.4,
    };

    [Fact]
    public void What_nobody_decided_on_stays_as_it_was_read() => Decided().ShouldBeSameAs(s_claim);

    [Fact]
    public void A_rejected_claim_counts_no_more() => Decided(new RejectClaim(s_claim.Id)).ShouldBeNull();

    [Fact]
    public void An_accepted_claim_is_sure() => Decided(new AcceptClaim(s_claim.Id))!.Confidence.ShouldBe(1);

    [Fact]
    public void Whoever_accepts_after_a_rejection_has_the_last_word() =>
        Decided(new RejectClaim(s_claim.Id), new AcceptClaim(s_claim.Id)).ShouldNotBeNull();

    [Fact]
    public void A_correction_changes_what_it_names_and_nothing_else()
    {
        var decided = Decided(new CorrectClaim(
            s_claim.Id, new Dictionary<string, IReadOnlyList<ActorId>> { ["sender"] = [ActorId.State("SLV")] },
            new Dictionary<string, AttributeValue> { ["stage"] = AttributeValue.Of("planned"), ["city"] = AttributeValue.Of("") },
            Date: null, Modality.Planned))!;
        decided.Roles["sender"].ShouldBe([ActorId.State("SLV")]);
        decided.Roles["receiver"].ShouldBe([ActorId.State("RUS")]);
        decided.Attributes["stage"].Text.ShouldBe("planned");
        decided.Attributes.Keys.ShouldNotContain("city");
        (decided.Modality, decided.Date, decided.Id).ShouldBe((Modality.Planned, s_claim.Date, s_claim.Id));
    }

    [Fact]
    public void What_was_decided_of_another_claim_changes_nothing() =>
        Decided(new RejectClaim("000000000000000000000000")).ShouldBeSameAs(s_claim);

    private static Claim? Decided(params Ruling[] rulings) =>
        new DecidedClaims(rulings.Select((ruling, i) => new Decision(i + 1, DateTimeOffset.UnixEpoch, "Anna", null, ruling))).Apply(s_claim);
}
