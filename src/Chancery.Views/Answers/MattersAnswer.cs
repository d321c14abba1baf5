using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>Which matters the record follows.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Matters">Those that are shown, in order of their ids.</param>
internal sealed record MattersAnswer(Searched Searched, int Total, IReadOnlyList<MatterView> Matters) : IAnswer
{
    public Page Lay() => MattersPage.Of(this);
}
