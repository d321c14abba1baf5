using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>A decision that has just been made, and what it changed.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="New">The ids of matters that were not there before.</param>
/// <param name="Moved">The ids of matters that stand elsewhere than before.</param>
/// <param name="Gone">The ids of matters that are there no more.</param>
internal sealed record DecidedAnswer(
    DecisionView Decision, IReadOnlyList<string> New, IReadOnlyList<string> Moved, IReadOnlyList<string> Gone) : IAnswer
{
    public Page Lay() => DecisionsPage.Of(this);
}
