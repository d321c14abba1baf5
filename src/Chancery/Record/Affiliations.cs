namespace Chancery.Record;

/// <summary>The states that actors act for: as the gazetteer knows it, else as the reports that name them with an office say.</summary>
public sealed class Affiliations
{
    private readonly KnownWorld world;
    private readonly Dictionary<ActorId, List<OfficeAttestation>> offices;

    private Affiliations(KnownWorld world, Dictionary<ActorId, List<OfficeAttestation>> offices) =>
        (this.world, this.offices) = (world, offices);

    /// <summary>What follows from the claims of a record, whatever their order.</summary>
    public static Affiliations Of(IEnumerable<SourcedClaim> claims, KnownWorld world) => Of(OfficeAttestation.In(claims), world);

    /// <summary>What follows from who is named with which office, each person and owner as they are meant.</summary>
    internal static Affiliations Of(IEnumerable<OfficeAttestation> attestations, KnownWorld world) => new(world,
        attestations.Where(attestation => !attestation.Former)
            .GroupBy(attestation => attestation.Person)
            .ToDictionary(offices => offices.Key, offices => offices.ToList()));

    /// <summary>The state that an actor of a claim acts for at its time; null when there is none, or it is not clear.</summary>
    public ActorId? StateOf(ActorId actor, SourcedClaim at) => StateOf(actor, StageDate.Of(at).Range, at.Claim.DocumentId);

    /// <summary>The same of a claim by its time and its document.</summary>
    internal ActorId? StateOf(ActorId actor, DateRange? time, string document)
    {
        if (this.world.StateOf(actor) is { } known) return known;
        return actor.Type switch
        {
            ActorType.Person when this.offices.TryGetValue(actor, out var held) => OfPerson(held, time, document),
            ActorType.Office when OfficeName.In(actor, this.world) is { } office => this.world.StateOf(office.Of),
            _ => null,
        };
    }

    /// <summary>What the same document says goes before what others say.</summary>
    private ActorId? OfPerson(List<OfficeAttestation> held, DateRange? time, string document)
    {
        if (Only(held.Where(attestation => attestation.Document == document)) is { } said) return said;
        if (Only(held) is { } always) return time is null || IsNear(held, time.Value) ? always : null;
        return time is { } day ? Only(AttestationWindow.Nearest(held, day)) : null;
    }

    /// <summary>The one state of all these offices; null when there are several or an office is of no state.</summary>
    private ActorId? Only(IEnumerable<OfficeAttestation> held)
    {
        ActorId? only = null;
        foreach (var attestation in held)
        {
            if (this.world.StateOf(attestation.Of) is not { } state || (only is { } other && other != state)) return null;
            only = state;
        }
        return only;
    }

    /// <summary>Whether the time lies between the first and the last attestation, or in the window around them.</summary>
    private static bool IsNear(List<OfficeAttestation> held, DateRange time)
    {
        var dated = held.Where(attestation => attestation.When is not null).Select(attestation => attestation.When!.Value).ToList();
        return dated.Count == 0
            || new DateRange(dated.Min(when => when.Earliest), dated.Max(when => when.Latest)).Widened(AttestationWindow.Days).Overlaps(time);
    }
}
