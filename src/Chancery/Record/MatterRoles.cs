namespace Chancery.Record;

/// <summary>Who takes part in a matter, out of the claims about it.</summary>
internal static class MatterRoles
{
    public static Dictionary<string, IReadOnlyList<ActorId>> Of(
        KindDefinition kind, List<ClaimPlace> claims, Affiliations affiliations)
    {
        var roles = new Dictionary<string, IReadOnlyList<ActorId>>();
        foreach (var role in kind.Roles)
        {
            var asStates = AreStates(kind, role);
            var actors = new SortedSet<ActorId>();
            var ofPersons = new HashSet<ActorId?>();
            foreach (var claim in claims)
            {
                if (!claim.Claim.Roles.TryGetValue(role, out var named)) continue;
                foreach (var actor in named)
                {
                    var state = affiliations.StateOf(actor, claim.Range, claim.Claim.DocumentId);
                    if (actor.Type is ActorType.Person or ActorType.Office && !asStates) ofPersons.Add(state);
                    actors.Add(asStates ? state ?? actor : actor);
                }
            }
            // Where a person is known, the state that other reports name in the same role adds nothing.
            actors.RemoveWhere(actor => ofPersons.Contains(actor));
            if (actors.Count > 0) roles.Add(role, [.. actors]);
        }
        return roles;
    }

    /// <summary>Whether states stand in a role for their persons and agencies.</summary>
    public static bool AreStates(KindDefinition kind, string role) =>
        kind.Same.Any(part => part.Name == role && part.AsStates) && kind.Apart.All(part => part.Name != role);
}
