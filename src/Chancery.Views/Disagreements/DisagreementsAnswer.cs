using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Disagreements;

/// <summary>Where the reports exclude one another.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Disagreements">Those that are shown, in order of their matters' ids.</param>
/// <param name="Sources">The sources by their numbers.</param>
internal sealed record DisagreementsAnswer(
    Searched Searched, int Total, IReadOnlyList<DisagreementView> Disagreements, IReadOnlyList<Source> Sources) : IAnswer
{
    public Page Lay() => DisagreementsPage.Of(this);
}
