using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Who is who by all claims that the projection has taken in.</summary>
/// <param name="Attested">Who is named with which office.</param>
/// <param name="Identities">Who is who.</param>
internal sealed record KnownActors(List<Attestation> Attested, ActorIdentities Identities)
{
    public static KnownActors Of(NamedPersons persons, AttestationTable attestations, DecidedIdentities decided, KnownWorld world)
    {
        var attested = attestations.All();
        var read = attested.Select(attestation => attestation.Read with
        {
            Person = decided.Split(attestation.Read.Person, attestation.Read.Document),
            Of = decided.Split(attestation.Read.Of, attestation.Read.Document),
        });
        var identities = ActorIdentities.Of(
            persons.Write(decided), [.. read.Where(attestation => attestation.Person.Type == ActorType.Person)], decided, world);
        return new(attested, identities);
    }
}
