using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Who takes part in a claim: the actors in its roles, and the states that they act for.</summary>
internal static class Participants
{
    public static IEnumerable<ActorId> Of(ClaimPlace place, Affiliations affiliations)
    {
        foreach (var actor in place.Claim.Roles.Values.SelectMany(named => named))
        {
            yield return actor;
            if (affiliations.StateOf(actor, place.Range, place.Claim.DocumentId) is { } state) yield return state;
        }
    }
}
