namespace Chancery.Record;

/// <summary>A claim with the document that says it.</summary>
/// <param name="Read">The claim as it was read.</param>
/// <param name="Document">Its document.</param>
/// <param name="Matter">The id of the matter that it belongs to; null when it is only a candidate.</param>
/// <param name="Identities">Which of its actors are others than those that were read.</param>
public sealed record RecordedClaim(Claim Read, DocumentSummary Document, string? Matter, IReadOnlyList<Identity> Identities)
{
    /// <summary>The claim with the actors who are meant.</summary>
    public Claim Claim { get; } = ClaimActors.Replace(Read, Identities);
}
