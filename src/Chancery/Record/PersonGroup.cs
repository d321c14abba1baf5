namespace Chancery.Record;

/// <summary>Persons that pairs of them hold together.</summary>
/// <param name="Persons">All of them, in order.</param>
/// <param name="Pairs">The pairs.</param>
internal sealed record PersonGroup(IReadOnlyList<ActorId> Persons, IReadOnlyList<(ActorId One, ActorId Other)> Pairs)
{
    /// <summary>Whether every one pairs with every other: "J. Smith" may be John or James Smith, who are two.</summary>
    public bool IsWhole => Pairs.Count == Persons.Count * (Persons.Count - 1) / 2;

    /// <summary>The groups that the pairs make.</summary>
    public static IEnumerable<PersonGroup> Of(IReadOnlyList<(ActorId One, ActorId Other)> pairs)
    {
        var leaders = new Dictionary<ActorId, ActorId>();
        foreach (var (one, other) in pairs) leaders[Leader(other, leaders)] = Leader(one, leaders);
        return pairs.GroupBy(pair => Leader(pair.One, leaders))
            .Select(group => new PersonGroup([.. group.SelectMany(pair => (ActorId[])[pair.One, pair.Other]).Distinct().Order()], [.. group]));
    }

    private static ActorId Leader(ActorId person, Dictionary<ActorId, ActorId> leaders)
    {
        while (leaders.TryGetValue(person, out var leader) && leader != person) person = leader;
        return person;
    }
}
