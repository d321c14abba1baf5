namespace Chancery.Record;

/// <summary>Who takes part in a matter, out of the claims about it.</summary>
internal static class MatterRoles
{
    public static Dictionary<string, IReadOnlyList<ActorId>> Of(
        KindDefinition kind, List<ClaimPlace> claims, Func<ActorId, ActorId?> stateOf)
    {
        var roles = new Dictionary<string, IReadOnlyList<ActorId>>();
        foreach (var role in kind.Roles)
        {
            var asStates = kind.Same.Any(part => part.Name == role && part.AsStates) && kind.Apart.All(part => part.Name != role);
            var actors = new SortedSet<ActorId>();
            foreach (var claim in claims)
            {
                if (!claim.Claim.Roles.TryGetValue(role, out var named)) continue;
                actors.UnionWith(asStates ? named.Select(actor => stateOf(actor) ?? actor) : named);
            }
            // Where a person is known, the state that other reports name in the same role adds nothing.
            var states = actors.Where(actor => actor.Type == ActorType.Person).Select(stateOf).ToHashSet();
            actors.RemoveWhere(actor => states.Contains(actor));
            if (actors.Count > 0) roles.Add(role, [.. actors]);
        }
        return roles;
    }
}
