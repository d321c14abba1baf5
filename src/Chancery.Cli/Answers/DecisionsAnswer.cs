using Chancery.Cli.Layouts;
using Chancery.Cli.Pages;

namespace Chancery.Cli.Answers;

/// <summary>What was decided.</summary>
/// <param name="Decisions">All decisions, the first one first.</param>
internal sealed record DecisionsAnswer(IReadOnlyList<DecisionView> Decisions) : IAnswer
{
    public Page Lay() => DecisionsPage.Of(this);
}
