using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Who takes part in a claim: the actors in its roles, and the states that they act for.</summary>
internal static class Participants
{
    public static IEnumerable<ActorId> Of(SourcedClaim sourced, Affiliations affiliations)
    {
        foreach (var actor in sourced.Claim.Roles.Values.SelectMany(named => named))
        {
            yield return actor;
            if (affiliations.StateOf(actor, sourced) is { } state) yield return state;
        }
    }
}
