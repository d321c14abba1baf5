using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Who is in a claim, and how.</summary>
internal static class ClaimParts
{
    /// <summary>Everybody, in order.</summary>
    public static SortedDictionary<ActorId, ActorParts> Of(SourcedClaim read, SourcedClaim meant, Affiliations affiliations)
    {
        var parts = new SortedDictionary<ActorId, ActorParts>();
        foreach (var actor in ClaimActors.Of(read.Claim)) Add(actor, ActorParts.Read);
        foreach (var actor in meant.Claim.Source) Add(actor, ActorParts.Source);
        foreach (var actor in meant.Claim.Roles.Values.SelectMany(named => named))
        {
            Add(actor, ActorParts.Role);
            if (affiliations.StateOf(actor, meant) is { } state) Add(state, ActorParts.State);
        }

        return parts;

        void Add(ActorId actor, ActorParts part) => parts[actor] = parts.GetValueOrDefault(actor) | part;
    }
}
