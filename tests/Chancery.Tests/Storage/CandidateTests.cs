using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

/// <summary>What is too unsure is kept, but nothing is built on it.</summary>
public sealed class CandidateTests : IDisposable
{
    private static readonly MatterBuilder s_builder = new(Made.Kinds, new() { StateOf = _ => null, NameOf = actor => actor.Name }, floor: 0.6);

    private readonly TemporaryRecord record = new();
    private readonly RecordStore store;

    public CandidateTests()
    {
        var document = Made.Document("tour", "Kenya opened an embassy in Hanoi, and Ghana may have opened one.", "2019-05-02");
        var sure = Made.Claim(document, Kind.Mission, ["sender=state:KEN", "receiver=state:VNM"], ["type=embassy", "stage=opened"]);
        var unsure = Made.Claim(document, Kind.Mission, ["sender=state:GHA", "receiver=state:VNM"], ["type=embassy", "stage=opened"]) with { Confidence = 0.3 };
        store = record.Open();
        store.Append(document, [unsure, sure], TemporaryRecord.Reader);
        store.Project(s_builder);
    }

    public void Dispose()
    {
        store.Dispose();
        record.Dispose();
    }

    [Fact]
    public void It_is_not_listed_unless_a_confidence_is_asked_for()
    {
        store.Claims.List(new()).ShouldHaveSingleItem().Claim.Confidence.ShouldBe(0.9);
        store.Claims.List(new() { MinConfidence = 0 }).Count.ShouldBe(2);
        store.Claims.List(new() { MinConfidence = 0.3 }).Count.ShouldBe(2);
        store.Claims.List(new() { MinConfidence = 0.31 }).Count.ShouldBe(1);
        store.Claims.List(new() { MinConfidence = 0.91 }).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_found_among_the_claims_of_an_actor_and_by_its_id()
    {
        var ghana = new ClaimFilter { Actors = [ActorId.State("GHA")] };
        store.Claims.List(ghana).ShouldBeEmpty();
        var candidate = store.Claims.List(ghana with { MinConfidence = 0 }).ShouldHaveSingleItem();
        store.Claims.Find(candidate.Claim.Id)!.Matter.ShouldBeNull();
    }

    [Fact]
    public void No_matter_is_built_on_it()
    {
        store.Matters.List(new()).ShouldHaveSingleItem().Title.ShouldContain("KEN");
        store.Matters.List(new() { Actors = [ActorId.State("GHA")] }).ShouldBeEmpty();
        store.Matters.List(new() { MinConfidence = 0.9 }).Count.ShouldBe(1);
        store.Matters.List(new() { MinConfidence = 0.95 }).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_not_counted() => store.Documents.Find("tour")!.Claims.ShouldBe(1);

    [Fact]
    public void With_another_floor_the_record_is_worked_out_anew()
    {
        var lower = new MatterBuilder(Made.Kinds, new() { StateOf = _ => null, NameOf = actor => actor.Name }, floor: 0.2);
        store.NeedsProjection(lower).ShouldBeTrue();
        store.Project(lower);
        store.Claims.List(new()).Count.ShouldBe(2);
        store.Matters.List(new()).Count.ShouldBe(2);
    }
}
