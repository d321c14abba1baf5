namespace Chancery.Record;

/// <summary>A claim with what the record must know of its document to place it in time.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Published">When its document was published; null when that is not known.</param>
public sealed record SourcedClaim(Claim Claim, EdtfDate? Published)
{
    /// <summary>Which of its actors are others than those that were read; empty where none is.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>Whether a reviewer corrected it: the claim is as he decided, and not as it was read.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether a reviewer rejected it: it counts no more.</summary>
    public bool IsRejected { get; init; }
}
