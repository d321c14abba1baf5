namespace Chancery;

/// <summary>A claim does not say what the text says: it is of no matter and is not shown, however often the text is read again.</summary>
/// <param name="Claim">The claim's id.</param>
public sealed record RejectClaim(string Claim) : Ruling;
