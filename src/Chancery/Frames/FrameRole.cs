namespace Chancery.Frames;

/// <summary>How a role is filled.</summary>
/// <param name="Name">The role, as the kind names it.</param>
/// <param name="Alternatives">Tried in order; the first that finds anybody is taken. The terms of one alternative are added up.</param>
/// <param name="Optional">Whether the claim stands without it.</param>
/// <param name="Pair">Whether it needs two parties at least.</param>
/// <param name="Completed">Whether one party alone is completed from the pair that the report deals with.</param>
internal sealed record FrameRole(
    string Name, IReadOnlyList<IReadOnlyList<FrameTerm>> Alternatives, bool Optional, bool Pair, bool Completed)
{
    /// <summary>Whether it may be filled by whoever of the pair that the report deals with has no role yet.</summary>
    public bool TakesTheOther { get; } = Alternatives.Any(terms => terms.Any(term => term.Discourse is DiscourseSource.Other));
}
