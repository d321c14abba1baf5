using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Resolves adverbs of place: there to the country of the place named last, here to the one that the report is written from.</summary>
internal sealed class PlaceReferences(Discourse discourse)
{
    /// <summary>"thanked Peru and will open an embassy there": whoever acts is not there yet.</summary>
    public Mention? There(int sentence, int token)
    {
        if (!IsOfPlace(sentence, token)) return null;
        var acting = discourse.SubjectsAbove(sentence, token).SelectMany(subject => subject.Actors).Select(discourse.States.Of).OfType<ActorId>().ToHashSet();
        var last = discourse.Before(sentence, token, Reach.Place).FirstOrDefault(mention => IsCountry(mention) && !acting.Contains(mention.Actors[0]));
        return last is null ? null : Make(sentence, token, last.Actors[0], last.Sentence == sentence ? 0.75 : 0.65, "the country of the place named last");
    }

    public Mention? Here(int sentence, int token) =>
        IsOfPlace(sentence, token) && discourse.Quotations.At(sentence, token) is null && discourse.Draft.WrittenFrom is { } home
            ? Make(sentence, token, home, 0.75, "the country that the report is written from")
            : null;

    // "There are talks" and "here is the text" say of no place.
    private bool IsOfPlace(int sentence, int token) =>
        discourse.Names(sentence)[token] is { Upos: Upos.Adv, Relation: "advmod", Head: >= 0 and var head } && head < token && discourse.Names(sentence)[head].Upos is Upos.Verb or Upos.Noun;

    // Adjectives tell of people, not of where they are.
    private static bool IsCountry(Mention mention) =>
        mention is { Form: MentionForm.Name or MentionForm.Description, Actors: [{ Type: ActorType.State }] };

    private static Mention Make(int sentence, int token, ActorId country, double confidence, string because) =>
        new(sentence, token, token, token, [country], MentionForm.Description, null, confidence, because);
}
