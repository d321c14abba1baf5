using Chancery.Actors;
using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Finds the name of a place.</summary>
internal static class PlaceReading
{
    /// <summary>The place named at <paramref name="token"/>, as the text writes it, or null when none is.</summary>
    public static string? At(SentenceView view, int token, bool citiesOnly)
    {
        if (view.MentionAt(token) is not { Form: MentionForm.Name } mention) return null;
        var city = mention.Name is NameKind.Capital or NameKind.Place;
        if (!city && (citiesOnly || mention.Actors is not [{ Type: ActorType.State or ActorType.Region }])) return null;
        var first = mention.First;
        while (first < mention.Last && view[first].Upos is Upos.Det) first++;
        return view.Words(first, mention.Last);
    }
}
