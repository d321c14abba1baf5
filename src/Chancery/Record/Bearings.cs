namespace Chancery.Record;

/// <summary>Finds what was said of a group of states that bears on the matter of one of them: "all Central American nations have an
/// embassy in Moscow" on the embassy of El Salvador.</summary>
/// <remarks>It bears on the matter and decides nothing: a statement about a group may be wrong of one member.</remarks>
/// <param name="kinds">The kinds' table.</param>
/// <param name="membersOf">The members of a region or an organisation; none of any other actor.</param>
public sealed class Bearings(KindTable kinds, Func<ActorId, IReadOnlyList<ActorId>> membersOf)
{
    /// <summary>Those of the candidates that bear on a matter, in their order.</summary>
    public IReadOnlyList<Matter> On(Matter matter, IEnumerable<Matter> candidates) =>
        [.. candidates.Where(other => other.Kind == matter.Kind && other.Id != matter.Id && BearsOn(matter, other))];

    private bool BearsOn(Matter matter, Matter other)
    {
        if (!Subject(matter).SequenceEqual(Subject(other))) return false;
        var isWider = false;
        foreach (var role in kinds[matter.Kind].Same.Where(part => part.IsRole && part.AtLeast > 0))
        {
            var (own, others) = (ActorsIn(matter, role.Name), ActorsIn(other, role.Name));
            if (own.Count == 0 || own.Count != others.Count) return false;
            var (ownOnly, othersOnly) = (own.Except(others).ToList(), others.Except(own).ToList());
            if (ownOnly.Count == 0) continue;
            // Two that differ in both parties are about other relations.
            if (ownOnly.Count > 1 || !Shares(ownOnly[0], othersOnly[0])) return false;
            isWider = true;
        }

        return isWider;
    }

    /// <summary>What the matter is about besides its actors: a roadmap with a region says nothing of an agreement on drugs.</summary>
    private IEnumerable<string> Subject(Matter matter) => matter.Key.Split(" · ")
        .Where(part => kinds[matter.Kind].Same.Any(same => !same.IsRole && part.StartsWith($"{same.Name}: ", StringComparison.Ordinal)));

    /// <summary>Whether one belongs to the other, or half of the smaller of two groups belongs to both.</summary>
    private bool Shares(ActorId one, ActorId other)
    {
        var (members, others) = (membersOf(one), membersOf(other));
        if (members.Count == 0 || others.Count == 0) return members.Contains(other) || others.Contains(one);
        return 2 * members.Intersect(others).Count() >= Math.Min(members.Count, others.Count);
    }

    private static IReadOnlyList<ActorId> ActorsIn(Matter matter, string role) => matter.Roles.GetValueOrDefault(role) ?? [];
}
