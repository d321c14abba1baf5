using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Reviewing;

/// <summary>What waits for a reviewer.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Total">How many claims wait.</param>
/// <param name="Claims">Those that are shown, claims of one kind together, the most doubtful first.</param>
/// <param name="Matters">The matters that may be one.</param>
internal sealed record ReviewAnswer(
    Searched Searched, int Total, IReadOnlyList<ClaimView> Claims, IReadOnlyList<MatterSuggestionView> Matters) : IAnswer
{
    public Page Lay() => ReviewPage.Of(this);
}
