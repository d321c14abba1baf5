namespace Chancery.Record;

/// <summary>For whom each person acts or acted: what tells two persons of one name apart.</summary>
/// <remarks>Here an office that is over counts like another, for it says as well who somebody is.</remarks>
internal sealed class PersonStates
{
    private readonly KnownWorld world;
    private readonly Dictionary<ActorId, SortedSet<ActorId>> attested = [];

    /// <summary>Takes in whose office each person is named with.</summary>
    public PersonStates(IEnumerable<(ActorId Person, ActorId Of)> offices, KnownWorld world)
    {
        this.world = world;
        foreach (var (person, of) in offices)
        {
            if (!this.attested.TryGetValue(person, out var states)) this.attested.Add(person, states = []);
            states.Add(world.StateOf(of) ?? of);
        }
    }

    /// <summary>Whether anything is known.</summary>
    public bool AreKnown(ActorId person) => Of(person).Count > 0;

    /// <summary>The states and organisations that both act for.</summary>
    public IReadOnlyList<ActorId> Shared(ActorId one, ActorId other) => [.. Of(one).Intersect(Of(other))];

    private SortedSet<ActorId> Of(ActorId person)
    {
        var states = this.attested.GetValueOrDefault(person) ?? [];
        if (this.world.StateOf(person) is { } known && !states.Contains(known)) states = [.. states, known];
        return states;
    }
}
