using Chancery.Record;

namespace Chancery.Views.Reviewing;

/// <summary>The claims that a reviewer ought to look at: those of which the reader was least sure, and of which nothing was decided.</summary>
internal static class ReviewQueue
{
    /// <summary>What is at least this sure is right in about nine of ten cases, and is not asked about.</summary>
    public const double Sure = 0.85;

    /// <summary>The queue: claims of one kind together, of these the most doubtful first.</summary>
    public static IReadOnlyList<RecordedClaim> Of(RecordSession session, IReadOnlyList<ActorId> actors, Kind? kind)
    {
        var decided = new DecidedClaims(session.Store.Decisions.List().Where(decision => decision.Stands).Select(decision => decision.Decision));
        return [.. session.Store.Claims.List(new() { Actors = actors, Kind = kind, MinConfidence = 0 })
            .Where(claim => claim.Read.Confidence < Sure && !decided.Has(claim.Read.Id))
            .OrderBy(claim => claim.Read.Kind).ThenBy(claim => claim.Read.Confidence).ThenBy(claim => claim.Read.Id, StringComparer.Ordinal)];
    }
}
