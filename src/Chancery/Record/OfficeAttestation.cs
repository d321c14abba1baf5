namespace Chancery.Record;

/// <summary>That a claim names a person with an office: that he holds it, or, when it is former, that he did.</summary>
internal sealed record OfficeAttestation(
    ActorId Person, string Office, ActorId Of, bool Former, DateRange? When, string Claim, string Document)
{
    /// <summary>What the claims of a record say of offices; plans, doubts and denials attest nothing.</summary>
    public static IEnumerable<OfficeAttestation> In(IEnumerable<SourcedClaim> claims) =>
        claims.Select(Told).OfType<OfficeAttestation>().Where(attestation => attestation.Person.Type == ActorType.Person);

    /// <summary>What a claim says of an office; its person may be one who is himself named by an office. Null when it says nothing.</summary>
    public static OfficeAttestation? Told(SourcedClaim sourced)
    {
        if (sourced.Claim is not { Kind: Kind.Office, Modality: Modality.Actual, Polarity: Polarity.Positive } claim) return null;
        if (claim.Roles.GetValueOrDefault("person") is not [var person, ..]) return null;
        if (claim.Roles.GetValueOrDefault("of") is not [var of, ..]) return null;
        var office = claim.Attributes.TryGetValue("office", out var name) ? name.ToString() : "";
        var former = claim.Attributes.TryGetValue("former", out var over) && over.Flag is true;
        return new(person, office, of, former, StageDate.Of(sourced).Range, claim.Id, claim.DocumentId);
    }
}
