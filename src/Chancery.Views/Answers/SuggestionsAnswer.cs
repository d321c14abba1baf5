using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>Who might be one person, and which matters one.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Suggestions">The pairs of persons, in order of their ids.</param>
/// <param name="Matters">The pairs of matters, what most speaks for first.</param>
internal sealed record SuggestionsAnswer(
    Searched Searched, IReadOnlyList<SuggestionView> Suggestions, IReadOnlyList<MatterSuggestionView> Matters) : IAnswer
{
    public Page Lay() => SuggestionsPage.Of(this);
}
