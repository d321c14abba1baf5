using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out who might be one person, and how to decide it.</summary>
internal static class SuggestionsPage
{
    public static Page Of(SuggestionsAnswer answer)
    {
        if (answer.Suggestions.Count == 0)
            return new([new Paragraph($"Nobody seems to be on record twice. Searched: {SearchedWords.Of(answer.Searched)}.")]);
        return new(
        [
            new Items([.. answer.Suggestions.Select(Entry)]),
            new Paragraph([("To decide: chancery merge ACTOR ACTOR where two are one, chancery split ACTOR ACTOR where they are not.", Tone.Quiet)]),
        ]);
    }

    private static Item Entry(SuggestionView suggestion) => new(
        [(suggestion.Person.Name, Tone.Strong), " may be ", (suggestion.Other.Name, Tone.Strong), ($": {suggestion.Because}", Tone.Quiet)],
        [($"chancery merge \"{suggestion.Person.Id}\" \"{suggestion.Other.Id}\"", Tone.Id)]);
}
