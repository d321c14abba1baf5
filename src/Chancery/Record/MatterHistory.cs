namespace Chancery.Record;

/// <summary>A matter with the claims behind every entry of its history, from which it can be quoted.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Claims">For each of <see cref="Matter.Entries"/> its claims, in order of publication.</param>
public sealed record MatterHistory(Matter Matter, IReadOnlyList<IReadOnlyList<RecordedClaim>> Claims);
