using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>The documents in which words occur.</summary>
/// <param name="Words">What was searched for.</param>
/// <param name="Searched">What was searched.</param>
/// <param name="Hits">The best first.</param>
internal sealed record SearchAnswer(string Words, Searched Searched, IReadOnlyList<Hit> Hits) : IAnswer
{
    public Page Lay() => SearchPage.Of(this);
}
