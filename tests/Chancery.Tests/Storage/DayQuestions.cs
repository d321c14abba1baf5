using Chancery.Record;
using Chancery.Storage;
using static Chancery.Tests.Storage.DayViewTests;

namespace Chancery.Tests.Storage;

/// <summary>What may be asked of a record from another day.</summary>
internal static class DayQuestions
{
    private const int Few = 3;

    /// <summary>What is asked of everything.</summary>
    public static IReadOnlyList<Func<RecordStore, string>> OfAll { get; } =
    [
        store => Told(store.Claims.List(new()).Select(Claimed)),
        store => Told(store.Claims.List(new() { MinConfidence = 0 }).Select(Claimed)),
        store => Told(store.Claims.Doubtful(new(), 0.9).Select(Claimed)),
        store => Told(store.Claims.CountDoubtful(new(), 0.9).OrderBy(count => count.Key).Select(count => $"{count}")),
        store => Told(store.Documents.List().SelectMany(document => store.Claims.Of(document.Id)).Select(Claimed)),
        store => Paged(store, new()),
        store => Paged(store, new() { Since = new(2013, 10, 1), Until = new(2013, 10, 20) }),
        store => Paged(store, new() { Kind = Kind.Meeting }),
        store => Told(store.Directory.Actors().Select(actor => $"{actor}")),
        store => Told(store.Directory.Pairs().Select(pair => $"{pair}").Order()),
        store => Told(Pairs(store, new())),
        store => Told(Pairs(store, new() { Kind = Kind.Meeting })),
        store => Told(Pairs(store, new() { Since = new(2013, 10, 5) })),
        store => Told(store.Directory.Circles().Select(circle => $"{circle.Kind} {string.Join(' ', circle.Actors)}").Order()),
        store => Told(store.Directory.Families(Enum.GetValues<Kind>(), 50).Select(family => $"{family.Family} {string.Join(' ', family.Matters)}")),
        store => Told(store.Directory.Matters().Select(matter => $"{matter}")),
        store => Told(store.Identities.Actors().Select(actor => $"{actor} {store.Identities.Meant(actor)}")),
        store => Told(store.Identities.List().Select(identity => $"{identity}")),
        store => Told(store.Matters.Promising().Select(matter => $"{matter.Id} {matter.Kind} {string.Join(' ', matter.Actors)}")),
        store => Told(store.Matters.ToldAfter(0).Order()),
        store => Told(Steps(store, new())),
        store => Told(Steps(store, new() { Kind = Kind.Visit })),
        store => Told(Steps(store, new() { Since = new(2013, 10, 5), Until = new(2013, 10, 15) })),
        store => $"{store.Documents.Coverage() with { Publishers = [] }}",
        .. Filters.Select(filter => (Func<RecordStore, string>)(store => Listed(store, filter))),
    ];

    private static IEnumerable<MatterFilter> Filters =>
    [
        new(), new() { Kind = Kind.Office }, new() { Since = new(2013, 10, 5) }, new() { Until = new(2013, 10, 14), Kind = Kind.Meeting }, new() { IsPromising = true },
        new() { IsDisputed = true }, new() { MinConfidence = 0.7 },
    ];

    /// <summary>What is asked of one.</summary>
    public static IEnumerable<Func<RecordStore, string>> Of(ActorId actor) =>
    [
        store => Told(store.Directory.Partners(actor, Few).Select(partner => $"{partner}")),
        store => Told(store.Documents.Naming(actor, Few).Select(document => document.Id)),
        store => Told(store.Claims.List(new() { Actors = [actor], Kind = Kind.Office }).Select(Claimed)),
        store => Paged(store, new() { Actors = [actor] }),
        store => Told(Steps(store, new() { Actors = [actor] })),
        store => Told(Pairs(store, new() { Actors = [actor] })),
        store => $"{store.Identities.Meant(actor)}",
        store => Listed(store, new() { Actors = [actor], Until = new(2013, 10, 14) }),
        store => Told(store.Documents.Publishers(store.Relations.Latest([actor], 20)).Select(publisher => $"{publisher}")),
    ];

    private static string Claimed(RecordedClaim claim) => $"{claim.Claim.Id} of {claim.Matter} {string.Join(' ', claim.Identities)}";

    private static string Paged(RecordStore store, ClaimFilter filter)
    {
        var told = new List<string>();
        for (string? after = null; ;)
        {
            var (claims, total) = store.Claims.Page(filter, after, Few);
            told.Add($"{total}: {string.Join(", ", claims.Select(claim => claim.Claim.Id))}");
            if (claims.Count < Few) return string.Join('\n', told);
            after = claims[^1].Claim.Id;
        }
    }

    private static string Listed(RecordStore store, MatterFilter filter)
    {
        var (few, total) = store.Matters.Page(filter, after: null, Few);
        var (more, _) = store.Matters.Page(filter, few.Count > 0 ? few[^1].Id : null, Few);
        return Told(new
        {
            Total = total,
            Few = few.Select(DayViewTests.Told),
            More = more.Select(DayViewTests.Told),
            All = store.Matters.List(filter).Select(DayViewTests.Told),
            Keys = store.Matters.Keys(filter).Select(key => $"{key}"),
        });
    }

    private static IEnumerable<string> Steps(RecordStore store, MatterFilter filter) =>
        store.Timeline.Steps(filter, 20).Select(step => $"{step.Matter.Id} {step.Entry} {step.Matter.Title} {store.Timeline.FirstReported(step.Matter.Id, step.Entry)}");

    private static IEnumerable<string> Pairs(RecordStore store, MatterFilter filter)
    {
        var (pairs, total) = store.Directory.Pairs(filter, 10);
        return pairs.Select(pair => $"{pair}").Append($"{total}");
    }
}
