namespace Chancery.Record;

/// <summary>A claim with what the record must know of its document to place it in time.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Published">When its document was published; null when that is not known.</param>
public sealed record SourcedClaim(Claim Claim, EdtfDate? Published);
