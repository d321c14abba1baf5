namespace Chancery.Record;

/// <summary>The offices that reports name one person with, and the state that he acts for by them.</summary>
internal sealed class HeldOffices
{
    private readonly KnownWorld world;
    private readonly IReadOnlyList<OfficeAttestation> held;
    private readonly Lazy<ILookup<string, OfficeAttestation>> byDocument;

    /// <summary>Takes the attestations of a person.</summary>
    /// <param name="held">At least one.</param>
    /// <param name="world">The world.</param>
    public HeldOffices(IReadOnlyList<OfficeAttestation> held, KnownWorld world)
    {
        (this.held, this.world) = (held, world);
        byDocument = new(() => held.ToLookup(attestation => attestation.Document));
        Always = Only(held);
        var dated = held.Where(attestation => attestation.When is not null).Select(attestation => attestation.When!.Value).ToList();
        Near = dated.Count == 0
            ? null
            : new DateRange(dated.Min(when => when.Earliest), dated.Max(when => when.Latest)).Widened(AttestationWindow.Days);
    }

    /// <summary>The one state of all the offices; null when there are several or an office is of no state.</summary>
    public ActorId? Always { get; }

    /// <summary>The time between the first and the last attestation, with the window around it; null when none is dated.</summary>
    public DateRange? Near { get; }

    /// <summary>The state at a time; what the same document says goes before what others say. Null when it is not clear.</summary>
    public ActorId? StateAt(DateRange? time, string document)
    {
        // What any document says is no other than what all say.
        if (Always is { } always && (time is null || Near is not { } near || near.Overlaps(time.Value))) return always;
        if (Only(byDocument.Value[document]) is { } said) return said;
        return Always is null && time is { } day ? Only(AttestationWindow.Nearest(held, day)) : null;
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
