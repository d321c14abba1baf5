using Chancery.Record;
using Chancery.Storage.Projection;

namespace Chancery.Storage;

/// <summary>What a filter asks of the table of claims.</summary>
internal static class ClaimConditions
{
    // Whoever takes part in a claim, as the value of a column. Of the claims themselves it is told whether they count, so that need not be told of
    // who is in them.
    private static readonly string Part = $"part & {(int)ActorParts.TakingPart}";

    /// <summary>All that it asks.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="through">A plus where all claims are gone through, rather than those of the actors looked up.</param>
    public static Filter Of(ClaimFilter filter, string through = "")
    {
        var conditions = OfOne(filter)
            .And("current_claims.latest >= ?", SqliteRows.Day(filter.Since))
            .And("current_claims.earliest <= ?", SqliteRows.Day(filter.Until));
        foreach (var actor in filter.Actors)
            conditions.And($"{through}current_claims.number IN (SELECT claim FROM main.claim_actors WHERE actor = ? AND {Part})", actor.ToString());
        return conditions;
    }

    /// <summary>What it asks but the days, where claims are gone through in some order.</summary>
    public static Filter InOrder(ClaimFilter filter)
    {
        var conditions = OfOne(filter);
        foreach (var actor in filter.Actors)
            conditions.And($"(SELECT {Part} FROM main.claim_actors WHERE actor = ? AND claim = current_claims.number) > 0", actor.ToString());
        return conditions;
    }

    // A candidate is of no family, and part of no matter.
    private static Filter OfOne(ClaimFilter filter) => new Filter()
        .And("current_claims.kind = ?", filter.Kind is { } kind ? SqliteRows.Word(kind) : null)
        .And("current_claims.stage = ?", filter.Stage)
        .And("current_claims.family IS NOT NULL AND ?", filter.MinConfidence is null ? 1 : null)
        .And("current_claims.confidence >= ?", filter.MinConfidence);
}
