using Chancery.Views.Answers;

namespace Chancery.Views.Changes;

/// <summary>What became of a matter.</summary>
/// <param name="Sort">Whether it is new, moved or gone.</param>
/// <param name="Matter">The matter as it is, or as it last was.</param>
/// <param name="Was">The id that it had before, where that was another.</param>
/// <param name="From">The stage at which it stood before.</param>
/// <param name="IsOutcome">Whether it was only intended before, and has been reached or is over now.</param>
/// <param name="Reached">The places in the matter's steps of those that were not told before.</param>
/// <param name="Lost">The steps that are told no more.</param>
/// <param name="Promises">What has become of its promises, where that is another thing than before.</param>
/// <param name="Joined">Of one that moved, who takes part now and did not.</param>
/// <param name="Left">Of one that moved, who took part and does not now.</param>
/// <param name="Elsewhere">The ids of the other matters that its claims are in now, of one that is gone; were in before, of a new one.</param>
/// <param name="Because">What was added to the record that moved it; empty where only another date is asked for.</param>
internal sealed record ChangeView(
    ChangeSort Sort, MatterView Matter, string? Was, string? From, bool IsOutcome, IReadOnlyList<int> Reached,
    IReadOnlyList<StepView> Lost, IReadOnlyList<PromiseChange> Promises, IReadOnlyList<NamedActor> Joined, IReadOnlyList<NamedActor> Left,
    IReadOnlyList<string> Elsewhere, IReadOnlyList<ChangeCause> Because);
