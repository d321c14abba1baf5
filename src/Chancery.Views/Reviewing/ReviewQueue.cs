using Chancery.Record;

namespace Chancery.Views.Reviewing;

/// <summary>The claims that a reviewer ought to look at: those of which the reader was least sure, and of which nothing was decided.</summary>
/// <remarks>Of what a person has accepted or corrected the record is sure, and what was rejected is no claim of it any more.</remarks>
internal static class ReviewQueue
{
    /// <summary>What is at least this sure is right in about nine of ten cases, and is not asked about.</summary>
    public const double Sure = 0.85;

    /// <summary>The queue: claims of one kind together, of these the most doubtful first.</summary>
    /// <param name="session">The record.</param>
    /// <param name="actors">Who takes part.</param>
    /// <param name="kind">The kind; any when null.</param>
    /// <param name="most">How many at most; all when null.</param>
    public static IReadOnlyList<RecordedClaim> Of(RecordSession session, IReadOnlyList<ActorId> actors, Kind? kind, int? most = null) =>
        session.Store.Claims.Doubtful(Filter(actors, kind), Sure, most);

    /// <summary>How many claims of each kind wait.</summary>
    public static IReadOnlyDictionary<Kind, int> Count(RecordSession session, IReadOnlyList<ActorId> actors) =>
        session.Store.Claims.CountDoubtful(Filter(actors, kind: null), Sure);

    private static ClaimFilter Filter(IReadOnlyList<ActorId> actors, Kind? kind) => new() { Actors = actors, Kind = kind, MinConfidence = 0 };
}
