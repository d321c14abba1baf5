namespace Chancery.Record;

/// <summary>The states that actors act for: as the gazetteer knows it, else as the reports that name them with an office say.</summary>
public sealed class Affiliations
{
    private readonly KnownWorld world;
    private readonly Func<ActorId, HeldOffices?> offices;
    private readonly Dictionary<ActorId, HeldOffices?> known = [];

    private Affiliations(KnownWorld world, Func<ActorId, HeldOffices?> offices) => (this.world, this.offices) = (world, offices);

    /// <summary>What follows from the claims of a record, whatever their order.</summary>
    public static Affiliations Of(IEnumerable<SourcedClaim> claims, KnownWorld world) => Of(OfficeAttestation.In(claims), world);

    /// <summary>What follows from who is named with which office, each person and owner as they are meant.</summary>
    internal static Affiliations Of(IEnumerable<OfficeAttestation> attestations, KnownWorld world)
    {
        var held = attestations.Where(attestation => !attestation.Former)
            .GroupBy(attestation => attestation.Person)
            .ToDictionary(offices => offices.Key, offices => HeldOffices.Of([.. offices], world));
        return new(world, held.GetValueOrDefault);
    }

    /// <summary>The same, where the offices of a person are asked for when they are needed, and then once.</summary>
    internal static Affiliations Of(Func<ActorId, HeldOffices?> offices, KnownWorld world) => new(world, offices);

    /// <summary>The state that an actor of a claim acts for at its time; null when there is none, or it is not clear.</summary>
    public ActorId? StateOf(ActorId actor, SourcedClaim at) => StateOf(actor, StageDate.Of(at).Range, at.Claim.DocumentId);

    /// <summary>The same of a claim by its time and its document.</summary>
    internal ActorId? StateOf(ActorId actor, DateRange? time, string document)
    {
        if (this.world.StateOf(actor) is { } known) return known;
        return actor.Type switch
        {
            ActorType.Person when OfficesOf(actor) is { } held => held.StateAt(time, document),
            ActorType.Office when OfficeName.In(actor, this.world) is { } office => this.world.StateOf(office.Of),
            _ => null,
        };
    }

    /// <summary>The offices that a person is named with; null when he is named with none.</summary>
    private HeldOffices? OfficesOf(ActorId person)
    {
        if (!known.TryGetValue(person, out var held)) known.Add(person, held = offices(person));
        return held;
    }
}
