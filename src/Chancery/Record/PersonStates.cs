namespace Chancery.Record;

/// <summary>For whom each person acts or acted: what tells two persons of one name apart.</summary>
/// <remarks>Here an office that is over counts like another, for it says as well who somebody is.</remarks>
internal sealed class PersonStates
{
    private readonly KnownWorld world;
    private readonly Dictionary<ActorId, SortedSet<ActorId>> attested = [];

    public PersonStates(IEnumerable<OfficeAttestation> attestations, KnownWorld world)
    {
        this.world = world;
        foreach (var attestation in attestations)
        {
            if (!this.attested.TryGetValue(attestation.Person, out var states)) this.attested.Add(attestation.Person, states = []);
            states.Add(world.StateOf(attestation.Of) ?? attestation.Of);
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
