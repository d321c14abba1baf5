using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Storage;

public sealed class PartQueriesTests(SmallRecord small) : IClassFixture<SmallRecord>
{
    [Fact]
    public void The_parts_of_a_list_make_up_the_whole_in_the_same_order()
    {
        using var store = Open();
        Parts(after => store.Matters.Page(new(), after, 2).Matters, matter => matter.Id).ShouldBe(store.Matters.List(new()).Select(matter => matter.Id));
        Parts(after => store.Claims.Page(new(), after, 2).Claims, claim => claim.Claim.Id).ShouldBe(store.Claims.List(new()).Select(claim => claim.Claim.Id));
        var documents = Parts(after => store.Documents.Page(after, 2), document => document.Id);
        documents.ShouldBe(store.Documents.List().Select(document => document.Id), ignoreOrder: true);
        documents.Count.ShouldBe(store.Documents.Coverage().Documents);
    }

    [Theory]
    [InlineData("RUS")]
    [InlineData("RUS", "HND")]
    public void The_parts_of_what_concerns_somebody_make_up_the_whole(params string[] states)
    {
        using var store = Open();
        ActorId[] actors = [.. states.Select(ActorId.State)];
        foreach (var filter in (MatterFilter[])[new() { Actors = actors }, new() { Actors = actors, Kind = Kind.Visa }])
        {
            var all = store.Matters.List(filter);
            all.ShouldNotBeEmpty();
            Parts(after => store.Matters.Page(filter, after, 2).Matters, matter => matter.Id).ShouldBe(all.Select(matter => matter.Id));
            store.Matters.Page(filter, null, 1).Total.ShouldBe(all.Count);
        }
    }

    [Fact]
    public void The_parts_of_what_was_at_some_time_make_up_the_whole()
    {
        using var store = Open();
        foreach (var (since, until) in Times(store))
        {
            foreach (var kind in (Kind?[])[null, Kind.Visa, Kind.Meeting])
            {
                var matters = new MatterFilter { Kind = kind, Since = since, Until = until };
                Parts(after => store.Matters.Page(matters, after, 2).Matters, matter => matter.Id).ShouldBe(store.Matters.List(matters).Select(matter => matter.Id));
                var claims = new ClaimFilter { Kind = kind, Since = since, Until = until };
                var all = store.Claims.List(claims);
                Parts(after => store.Claims.Page(claims, after, 2).Claims, claim => claim.Claim.Id).ShouldBe(all.Select(claim => claim.Claim.Id));
                store.Claims.Page(claims, null, 1).Total.ShouldBe(all.Count);
            }
        }
    }

    // From and up to the days on which something is on record, so that some of it goes on over each of them.
    private static IEnumerable<(DateOnly? Since, DateOnly? Until)> Times(RecordStore store)
    {
        var days = store.Matters.List(new()).SelectMany(matter => matter.Entries).Select(entry => entry.Date.Range).OfType<DateRange>()
            .SelectMany(range => (DateOnly[])[range.Earliest, range.Latest]).Distinct().Order().ToList();
        days.Count.ShouldBeGreaterThan(1);
        return [(null, null), .. days.SelectMany(day => ((DateOnly?, DateOnly?)[])[(day, null), (null, day), (day, day)])];
    }

    [Fact]
    public void A_part_knows_how_many_there_are_in_all()
    {
        using var store = Open();
        var filter = new MatterFilter { Kind = Kind.Visa };
        store.Matters.Page(filter, null, 1).Total.ShouldBe(store.Matters.List(filter).Count);
        store.Claims.Page(new() { Kind = Kind.Figure }, null, 1).Total.ShouldBe(2);
    }

    [Fact]
    public void The_document_before_is_the_one_after_which_it_comes()
    {
        using var store = Open();
        var documents = Parts(after => store.Documents.Page(after, 3), document => document.Id);
        store.Documents.Before(documents[0]).ShouldBeNull();
        for (var i = 1; i < documents.Count; i++) store.Documents.Before(documents[i])!.Id.ShouldBe(documents[i - 1]);
    }

    [Fact]
    public void The_last_word_may_still_be_being_typed()
    {
        using var store = Open();
        store.FullText.Find("embas").ShouldBeEmpty();
        store.FullText.Find("opened embas", isUnfinished: true).Select(hit => hit.Document.Name).ShouldBe(["opening"]);
        store.FullText.Find("embas opened", isUnfinished: true).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_that_is_held_stays_as_it_is_whatever_others_add()
    {
        var path = small.At("held.db");
        using var one = RecordStore.Open(path, RecordAccess.CreateIfMissing).Store!;
        using var other = RecordStore.Open(path, RecordAccess.Existing).Store!;
        var (document, claims) = SmallRecord.Reports().First();
        using (one.Hold())
        {
            one.Entries.Last().ShouldBe(0);
            other.Append(document, claims, "made");
            one.Entries.Last().ShouldBe(0);
        }

        one.Entries.Last().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_partners_of_an_actor_are_those_of_its_matters()
    {
        using var store = Open();
        var (partner, matters) = store.Directory.Partners(ActorId.State("HND"), 10)[0];
        partner.ShouldBe(ActorId.State("RUS"));
        matters.ShouldBe(store.Matters.List(new() { Actors = [ActorId.State("HND"), ActorId.State("RUS")] }).Count);
    }

    private RecordStore Open() => RecordStore.Open(small.RecordPath, RecordAccess.Existing).Store!;

    private static List<string> Parts<T>(Func<string?, IReadOnlyList<T>> part, Func<T, string> id)
    {
        var all = new List<string>();
        while (part(all.Count == 0 ? null : all[^1]) is { Count: > 0 } next) all.AddRange(next.Select(id));
        return all;
    }
}
