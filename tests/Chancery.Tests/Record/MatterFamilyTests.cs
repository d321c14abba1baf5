using Chancery.Record;

namespace Chancery.Tests.Record;

/// <summary>Ids are told apart within a family of claims, so that no claim of another family can change them.</summary>
public sealed class MatterFamilyTests
{
    [Fact]
    public void What_tells_matters_of_one_family_apart_stands_behind_two_hyphens() =>
        Ids(
            Made.Claim(Report(1), Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "city=Moscow", "stage=opened"]),
            Made.Claim(Report(2), Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=consulate", "city=Kazan", "stage=opened"]))
        .ShouldBe(["mission-hnd-rus--consulate-kazan", "mission-hnd-rus--embassy-moscow"]);

    [Fact]
    public void A_claim_that_cannot_be_joined_is_a_family_of_its_own()
    {
        var claim = Made.Claim(Report(1), Kind.Visit, ["visitor=state:HND"], ["status=completed"], "2013-10-14");
        Ids(claim).ShouldHaveSingleItem().ShouldBe($"visit-hnd--claim-{claim.Id[..8]}-2013-10-14");
    }

    [Fact]
    public void A_name_that_looks_like_the_end_of_another_id_is_kept_from_being_one()
    {
        var dated = Made.Claim(Report(1), Kind.Visit, ["visitor=state:HND", "host=state:RUS"], ["status=completed"], "2013-10-14");
        var named = Made.Claim(Report(2), Kind.Cooperation, ["parties=state:HND,state:RUS"], ["field=plan 2013-10", "status=ongoing"]);
        Ids(dated, named).ShouldBe(["cooperation-hnd-rus-plan-2013-10--", "visit-hnd-rus-2013-10-14"]);
    }

    [Fact]
    public void The_id_of_a_matter_does_not_change_with_matters_of_other_families()
    {
        var visit = Made.Claim(Report(1), Kind.Visit, ["visitor=state:HND", "host=state:RUS"], ["status=completed"], "2013-10-14");
        var other = Made.Claim(Report(2), Kind.Visit, ["visitor=state:MEX", "host=state:RUS"], ["status=completed"], "2013-10-14");
        Ids(visit, other).ShouldContain(Ids(visit).ShouldHaveSingleItem());
    }

    private static Document Report(int number) => Made.Document($"report-{number}", $"Report number {number}.", "2013-10-15");

    private static string[] Ids(params Claim[] claims) =>
        [.. Made.Builder.Build([.. claims.Select((claim, i) => claim.Sourced(Report(i + 1)))]).Select(matter => matter.Id)];
}
