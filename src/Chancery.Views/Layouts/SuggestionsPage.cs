using System.Globalization;
using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out who might be one person, which matters one, and how to decide it.</summary>
internal static class SuggestionsPage
{
    public static Page Of(SuggestionsAnswer answer)
    {
        if (answer.Suggestions.Count + answer.Matters.Count == 0)
            return new([new Paragraph($"Nobody and nothing seems to be on record twice. Searched: {SearchedWords.Of(answer.Searched)}.")]);
        return new([.. Persons(answer.Suggestions), .. Matters(answer.Matters)]);
    }

    /// <summary>Matters that may be one, and how to decide it.</summary>
    public static IEnumerable<Block> Matters(IReadOnlyList<MatterSuggestionView> matters) => matters.Count == 0 ? [] :
    [
        new Heading("Matters that may be one"),
        new Items([.. matters.Select(Entry)]),
        new Paragraph([("To decide: chancery merge MATTER MATTER where two are one, chancery split MATTER MATTER where they are not.", Tone.Quiet)]),
    ];

    /// <summary>One pair of matters, with its score and what speaks for it.</summary>
    public static Item Entry(MatterSuggestionView pair) => new(
        [(pair.Title, Tone.Strong), " may be ", (pair.IntoTitle, Tone.Strong), ($" {pair.Score.ToString("0.00", CultureInfo.InvariantCulture)}: {pair.Because}", Tone.Quiet)],
        [($"chancery merge {pair.Matter} {pair.Into}", Tone.Id)]);

    private static IEnumerable<Block> Persons(IReadOnlyList<SuggestionView> persons) => persons.Count == 0 ? [] :
    [
        new Items([.. persons.Select(Entry)]),
        new Paragraph([("To decide: chancery merge ACTOR ACTOR where two are one, chancery split ACTOR ACTOR where they are not.", Tone.Quiet)]),
    ];

    private static Item Entry(SuggestionView suggestion) => new(
        [(suggestion.Person.Name, Tone.Strong), " may be ", (suggestion.Other.Name, Tone.Strong), ($": {suggestion.Because}", Tone.Quiet)],
        [($"chancery merge \"{suggestion.Person.Id}\" \"{suggestion.Other.Id}\"", Tone.Id)]);
}
