using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>Who might be one person.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Suggestions">The pairs, in order of their ids.</param>
internal sealed record SuggestionsAnswer(Searched Searched, IReadOnlyList<SuggestionView> Suggestions) : IAnswer
{
    public Page Lay() => SuggestionsPage.Of(this);
}
