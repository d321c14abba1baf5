using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Promises;

/// <summary>What was promised, and what became of it.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="AsOf">The day of which the status is told.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Promises">Those that are shown: what presses first.</param>
/// <param name="Sources">The sources by their numbers.</param>
internal sealed record PromisesAnswer(
    Searched Searched, DateOnly AsOf, int Total, IReadOnlyList<PromiseView> Promises, IReadOnlyList<Source> Sources) : IAnswer
{
    public Page Lay() => PromisesPage.Of(this);
}
