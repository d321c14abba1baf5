using Chancery.Record;

namespace Chancery.Tests.Record;

/// <summary>What moved between two states of a record.</summary>
public sealed class MatterChangesTests
{
    private static readonly string[] Pair = ["parties=state:PER,state:KEN"];

    private readonly SourcedClaim planned = Told("plan", "2014-03-01", Pair, "signed", date: null, Modality.Planned);
    private readonly SourcedClaim signed = Told("signature", "2014-05-04", Pair, "signed", "2014-05-03");

    [Fact]
    public void Nothing_moves_between_a_state_and_itself() => Between([planned, signed], [planned, signed]).ShouldBeEmpty();

    [Fact]
    public void A_matter_that_was_not_there_is_new_with_all_its_steps()
    {
        var change = Between([], [planned, signed]).ShouldHaveSingleItem();
        change.Before.ShouldBeNull();
        change.Reached.ShouldBe([0, 1]);
        change.Elsewhere.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_was_not_told_has_been_reached()
    {
        var change = Between([planned], [planned, signed]).ShouldHaveSingleItem();
        change.Before!.Stage.ShouldBe("planned");
        change.After!.Stage.ShouldBe("signed");
        change.Reached.Select(step => change.After.Entries[step].Stage).ShouldBe(["signed"]);
        change.Lost.ShouldBeEmpty();
    }

    [Fact]
    public void Another_report_of_the_same_step_moves_nothing() =>
        Between([signed], [signed, Told("agency", "2014-05-05", Pair, "signed", "2014-05-03")]).ShouldBeEmpty();

    [Fact]
    public void The_same_words_read_anew_move_nothing() =>
        Between([signed], [signed with { Claim = signed.Claim with { Id = "another" } }]).ShouldBeEmpty();

    [Fact]
    public void What_is_told_no_more_is_lost()
    {
        var ratified = Told("signature", "2014-05-04", Pair, "ratified", "2014-05-03");
        var change = Between([planned, signed], [planned, ratified]).ShouldHaveSingleItem();
        change.Lost.Select(step => change.Before!.Entries[step].Stage).ShouldBe(["signed"]);
        change.Reached.Select(step => change.After!.Entries[step].Stage).ShouldBe(["ratified"]);
    }

    [Fact]
    public void A_matter_that_another_has_taken_in_is_gone_into_it()
    {
        var one = Visit("one", "person:José García", "2013-10-14");
        var other = Visit("other", "person:Pepe García", "2013-10-15");
        var merged = Visit("other", "person:José García", "2013-10-15");
        var changes = Between([one, other], [one, merged with { Claim = merged.Claim with { Id = other.Claim.Id } }]);
        var gone = changes.Single(change => change.After is null);
        gone.Before!.Roles["visitor"].ShouldBe([ActorId.Person("Pepe García")]);
        gone.Elsewhere.ShouldBe([Build([one])[0].Id]);
        var back = MatterChanges.Between(Build([one, merged]), Build([one, other])).Where(change => change.Before is null);
        back.ShouldHaveSingleItem().Matter.Roles["visitor"].ShouldBe([ActorId.Person("Pepe García")]);
    }

    [Fact]
    public void A_matter_keeps_its_history_when_its_id_grows()
    {
        var later = Told("anew", "2024-05-04", Pair, "signed", "2024-05-03");
        var changes = Between([signed], [signed, later]);
        changes.Count.ShouldBe(2);
        var renamed = changes.Single(change => change.Before is not null);
        renamed.Before!.Id.ShouldNotBe(renamed.After!.Id);
        renamed.Reached.ShouldBeEmpty();
    }

    private static IReadOnlyList<MatterChange> Between(SourcedClaim[] before, SourcedClaim[] after) =>
        MatterChanges.Between(Build(before), Build(after));

    private static IReadOnlyList<Matter> Build(SourcedClaim[] claims) => Made.Builder.Build(claims);

    private static SourcedClaim Told(string name, string published, string[] roles, string stage, string? date, Modality modality = Modality.Actual)
    {
        var document = Made.Document(name, $"The {name} of the treaty on extradition.", published);
        return Made.Claim(document, Kind.Agreement, roles, ["subject=justice", $"stage={stage}"], date, modality).Sourced(document);
    }

    private static SourcedClaim Visit(string name, string visitor, string day)
    {
        var document = Made.Document(name, $"The visitor of the {name} arrived.", "2013-10-16");
        return Made.Claim(document, Kind.Visit, [$"visitor={visitor}", "host=state:RUS"], ["status=completed"], day).Sourced(document);
    }
}
