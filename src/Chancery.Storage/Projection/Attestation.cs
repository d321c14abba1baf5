using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Who is named with which office, as read and as meant when it was last worked out.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Read">The attestation with the ids that the reader gave.</param>
/// <param name="MeantPerson">Whom it was taken to mean; null when it is new.</param>
/// <param name="MeantOf">Whose office it was taken to be; null when it is new.</param>
internal sealed record Attestation(long Number, OfficeAttestation Read, ActorId? MeantPerson, ActorId? MeantOf);
