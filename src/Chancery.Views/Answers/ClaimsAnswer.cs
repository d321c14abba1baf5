using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>What documents claim.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Claims">Those that are shown, in order of date.</param>
internal sealed record ClaimsAnswer(Searched Searched, int Total, IReadOnlyList<ClaimView> Claims) : IAnswer
{
    public Page Lay() => ClaimsPage.Of(this);
}
