using Chancery.Actors;
using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Tells names that only say where something is from those of whoever it is about: "the conference in Glasgow, UK".</summary>
internal sealed class Scenes(PhraseTable places, PhraseTable events, PhraseTable talks)
{
    /// <summary>Whether the mention names the place of a gathering: "the summit in Geneva", "talks in Doha, Qatar".</summary>
    public bool IsOfGathering(SentenceView view, Mention mention)
    {
        // "talks in Kosovo" may well be about Kosovo; a city is where they are held.
        if ((CityBefore(view, mention) ?? (IsCity(mention) ? mention : null))?.Head is not { } place || !IsBehindPlaceTie(view, place)) return false;
        // The tree may hang the place on the verb: "working toward a summit in Geneva".
        return IsGathering(view, view[place].Head) || IsGathering(view, view.Child(place, "case") - 1);
    }

    /// <summary>Whether the mention names nothing but a place: that of a gathering, or the state behind a city.</summary>
    public bool IsOnlyPlace(SentenceView view, Mention mention) => CityBefore(view, mention) is not null || IsOfGathering(view, mention);

    private bool IsGathering(SentenceView view, int token) => token >= 0 && (events.Match(view, token) is not null || talks.Match(view, token) is not null);

    private bool IsBehindPlaceTie(SentenceView view, int token) => view.Child(token, "case") is >= 0 and var tie && places.Match(view, tie) is not null;

    // "Geneva, Switzerland"
    private Mention? CityBefore(SentenceView view, Mention mention)
    {
        var comma = mention.First - 1;
        while (comma > 0 && view[comma].Upos is Upos.Det) comma--;
        if (comma < 1 || view[comma].Upos is not Upos.Punct || mention.Form is not MentionForm.Name) return null;
        return view.MentionAt(comma - 1) is { } city && IsCity(city) && IsBehindPlaceTie(view, city.Head)
            && city.Actors is [var lies] && mention.Actors is [var state] && lies == state ? city : null;
    }

    private static bool IsCity(Mention mention) => mention is { Form: MentionForm.Name, Name: NameKind.Capital or NameKind.Place };
}
