namespace Chancery.Record.Disagreements;

/// <summary>Claims of one matter that cannot all be right; all of them are kept.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Sort">In what they exclude one another.</param>
/// <param name="About">What they disagree on: a stage or an attribute, as the kinds' table names it.</param>
/// <param name="Sides">The indices of the entries of the history that stand against one another: one list a side, two sides or more.</param>
public sealed record Disagreement(Matter Matter, DisagreementSort Sort, string About, IReadOnlyList<IReadOnlyList<int>> Sides);
