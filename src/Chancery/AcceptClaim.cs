namespace Chancery;

/// <summary>A claim says what the text says: whatever the reader was unsure of, it counts.</summary>
/// <param name="Claim">The claim's id.</param>
public sealed record AcceptClaim(string Claim) : Ruling;
