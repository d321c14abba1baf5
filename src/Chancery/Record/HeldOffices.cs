namespace Chancery.Record;

/// <summary>The offices that reports name one person with, and the state that he acts for by them.</summary>
internal sealed class HeldOffices
{
    private readonly KnownWorld world;
    private readonly Lazy<IReadOnlyList<OfficeAttestation>> held;
    private readonly Lazy<ILookup<string, OfficeAttestation>> byDocument;

    /// <summary>Takes what is told of the offices of a person together, and each for itself when it is needed.</summary>
    /// <param name="owners">Whose offices they are; at least one.</param>
    /// <param name="dated">The time between the first and the last attestation; null when none is dated.</param>
    /// <param name="held">The attestations.</param>
    /// <param name="world">The world.</param>
    public HeldOffices(IEnumerable<ActorId> owners, DateRange? dated, Func<IReadOnlyList<OfficeAttestation>> held, KnownWorld world)
    {
        this.world = world;
        this.held = new(held);
        byDocument = new(() => this.held.Value.ToLookup(attestation => attestation.Document));
        var states = owners.Select(world.StateOf).ToHashSet();
        Always = states.Count == 1 ? states.Single() : null;
        IsOfStates = states.Any(state => state is not null);
        Near = dated?.Widened(AttestationWindow.Days);
    }

    /// <summary>Takes the attestations of a person; at least one.</summary>
    public static HeldOffices Of(IReadOnlyList<OfficeAttestation> held, KnownWorld world)
    {
        var dated = held.Select(attestation => attestation.When).OfType<DateRange>().ToList();
        return new(held.Select(attestation => attestation.Of).Distinct(),
            dated.Count == 0 ? null : new DateRange(dated.Min(when => when.Earliest), dated.Max(when => when.Latest)), () => held, world);
    }

    /// <summary>Whether one of the offices is of a state: where none is, he acts for none.</summary>
    public bool IsOfStates { get; }

    /// <summary>The one state of all the offices; null when there are several or an office is of no state.</summary>
    public ActorId? Always { get; }

    /// <summary>The time between the first and the last attestation, with the window around it; null when none is dated.</summary>
    public DateRange? Near { get; }

    /// <summary>The state at a time; what the same document says goes before what others say. Null when it is not clear.</summary>
    public ActorId? StateAt(DateRange? time, string document)
    {
        // What any document says is no other than what all say.
        if (Always is { } always && (time is null || Near is not { } near || near.Overlaps(time.Value))) return always;
        if (!IsOfStates) return null;
        if (Only(byDocument.Value[document]) is { } said) return said;
        return Always is null && time is { } day ? Only(AttestationWindow.Nearest(held.Value, day)) : null;
    }

    private ActorId? Only(IEnumerable<OfficeAttestation> attestations)
    {
        ActorId? only = null;
        foreach (var attestation in attestations)
        {
            if (this.world.StateOf(attestation.Of) is not { } state || (only is { } other && other != state)) return null;
            only = state;
        }

        return only;
    }
}
