namespace Chancery.Record;

/// <summary>A claim with the document that says it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Document">Its document.</param>
/// <param name="Matter">The id of the matter that it belongs to.</param>
public sealed record RecordedClaim(Claim Claim, DocumentSummary Document, string Matter);
