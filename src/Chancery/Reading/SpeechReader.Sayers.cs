using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <content>Finding who speaks by a verb or a text.</content>
internal sealed partial class SpeechReader
{
    private List<ActorId> SubjectsOf(SentenceView view, int verb)
    {
        var found = new List<ActorId>();
        foreach (var subject in Speaking(view, verb)) Add(found, ActorsAt(view, subject));
        if (found.Count == 0 && view.Child(verb, "nsubj", "nsubj:pass") < 0 && BeforeComma(view, verb) is { } name) Add(found, name.Actors);
        return found;
    }

    // "X was quoted by the paper as saying": who is quoted speaks, not who quotes.
    private List<int> Speaking(SentenceView view, int verb)
    {
        var arguments = lexicon.ArgumentsOf(view);
        var above = view[verb].Head;
        var relay = Relays(view, verb) ? verb : view[verb].Relation is "advcl" or "xcomp" or "ccomp" && above >= 0 && Relays(view, above) ? above : -1;
        return relay >= 0 && arguments.Objects(relay) is { Count: > 0 } quotedOnes ? quotedOnes : arguments.Subjects(verb);
    }

    private bool Relays(SentenceView view, int verb) => saying.Of(view.Lemma(verb)) is { Relays: true };

    // "…, the chief of the service, X, told Y": a tree that is wrong leaves the verb without its subject.
    private static Actors.Mention? BeforeComma(SentenceView view, int verb)
    {
        if (verb < 2 || !IsComma(view, verb - 1)) return null;
        return view.MentionAt(verb - 2) is { Form: Actors.MentionForm.Name, Actors: [{ Type: ActorType.Person }] } name && name.Last == verb - 2 ? name : null;
    }

    private IReadOnlyList<ActorId> ActorsAt(SentenceView view, int token)
    {
        if (view.MentionAt(token) is { } mention) return mention.Actors;
        if (saying.IsText(view.Lemma(token))) return AuthorsOf(view, token);
        return saying.IsSource(view.Lemma(token)) || (saying.IsUnnamed(view.Lemma(token)) && !IsKnown(view, token)) ? [Unnamed(view, token)] : [];
    }

    // "A Russian government resolution", "a statement from the ministry"
    private List<ActorId> AuthorsOf(SentenceView view, int text)
    {
        var arguments = lexicon.ArgumentsOf(view);
        var found = new List<ActorId>();
        foreach (var owner in arguments.Owners(text))
            if (view.MentionAt(owner) is { } mention) Add(found, mention.Actors);
        foreach (var preposition in saying.AuthorMarkers)
            foreach (var author in found.Count > 0 ? [] : arguments.Tied(text, preposition))
                if (view.MentionAt(author) is { } mention) Add(found, mention.Actors);
        return found;
    }

    // "the two officials" have been named, and a paper may be called Insider.
    private bool IsKnown(SentenceView view, int noun) =>
        view[noun].Upos is not Upos.Noun || (view.Child(noun, "det", "nmod:poss") is >= 0 and var determiner
        && (view[determiner].Relation is "nmod:poss" || definite.Match(view, determiner) is not null));

    // "official sources"
    private static ActorId Unnamed(SentenceView view, int noun)
    {
        var first = noun;
        while (first > 0 && view[first - 1].Head == noun && view[first - 1].Relation is "amod" or "compound") first--;
        return new ActorId(ActorType.Group, view.Words(first, noun).ToLowerInvariant());
    }

    // "according to a statement on the ministry's website": the first actor named in the phrase.
    private IReadOnlyList<ActorId> Below(SentenceView view, int token)
    {
        if (view.MentionAt(token) is { } own) return own.Actors;
        var (first, last) = view.Extent(token);
        for (var i = first; i <= last; i++)
            if (view.MentionAt(i) is { } mention) return mention.Actors;
        return ActorsAt(view, token);
    }
}
