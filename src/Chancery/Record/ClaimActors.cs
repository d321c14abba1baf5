namespace Chancery.Record;

/// <summary>The actors of a claim, in its roles and as its sources.</summary>
internal static class ClaimActors
{
    public static IEnumerable<ActorId> Of(Claim claim) => claim.Roles.Values.SelectMany(actors => actors).Concat(claim.Source);

    /// <summary>The claim with other actors in the place of those that it names; the claim itself where none changes.</summary>
    public static Claim Replace(Claim claim, Func<ActorId, ActorId> replace)
    {
        if (Of(claim).All(actor => replace(actor) == actor)) return claim;
        return claim with
        {
            Roles = claim.Roles.ToDictionary(role => role.Key, role => (IReadOnlyList<ActorId>)[.. role.Value.Select(replace).Distinct()]),
            By = [.. claim.By.Select(replace).Distinct()],
            Source = [.. claim.Source.Select(replace).Distinct()],
        };
    }

    public static Claim Replace(Claim claim, IReadOnlyList<Identity> identities)
    {
        if (identities.Count == 0) return claim;
        var actors = identities.ToDictionary(identity => identity.Read, identity => identity.Actor);
        return Replace(claim, actor => actors.GetValueOrDefault(actor, actor));
    }
}
