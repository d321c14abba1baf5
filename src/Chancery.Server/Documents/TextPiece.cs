namespace Chancery.Server.Documents;

/// <summary>Words of a report that are evidence of the same claims all through.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Words">The words.</param>
/// <param name="Claims">The ids of the claims whose evidence they are.</param>
/// <param name="Begins">The claims whose evidence begins here, with their numbers from 1.</param>
internal sealed record TextPiece(Span Span, string Words, IReadOnlyList<string> Claims, IReadOnlyList<(int Number, string Claim)> Begins);
