namespace Chancery.Interchange;

/// <summary>What one line of interchange gave: a claim, or why there is none.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="DocumentName">The name of the claim's document (<c>doc</c>); empty when the line could not be read.</param>
/// <param name="Claim">The claim; its <see cref="Claim.DocumentId"/> is <c>doc</c>, as the format holds no other.</param>
/// <param name="Error">What is wrong, with the line's number; null when nothing is.</param>
public sealed record ClaimLine(int Number, string DocumentName, Claim? Claim, string? Error);
