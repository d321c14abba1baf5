using Chancery.Actors.References;
using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Tells who says what: quotations, reported speech, statements given word for word, and whom a report quotes from.</summary>
internal sealed class SpeechReader(FrameLexicon lexicon, SayingWords saying, QuotedSpeech quoted)
{
    /// <summary>Who says what stands at <paramref name="token"/>, nearest first; empty when the report itself vouches.</summary>
    public IReadOnlyList<ActorId> SourcesOf(SentenceView view, int token)
    {
        var sources = new List<ActorId>(SpeakersAt(view, token));
        if (sources.Count == 0) Add(sources, AnnouncerAt(view, token));
        Add(sources, quoted.IssuersOf(view.Index));
        return sources;
    }

    /// <summary>Those whom the sentence lets say what stands at <paramref name="token"/>, nearest first.</summary>
    public IReadOnlyList<ActorId> SpeakersAt(SentenceView view, int token)
    {
        var sources = new List<ActorId>();
        Add(sources, quoted.SpeakersAt(view.Index, token));
        for (var at = token; at >= 0; at = view[at].Head)
        {
            Add(sources, SayersAbove(view, at));
            foreach (var child in view.Children(at))
                if (!view.IsUnder(token, child)) Add(sources, SayersBeside(view, child));
        }

        return sources;
    }

    /// <summary>Who issued or published the text and speaks for himself at <paramref name="token"/>; empty in quotations.</summary>
    public IReadOnlyList<ActorId> OwnVoiceAt(SentenceView view, int token) => quoted.OwnVoiceAt(view.Index, token);

    /// <summary>Whether who takes a position by the word at <paramref name="token"/> does so in words: urges, criticises.</summary>
    public bool IsSpoken(SentenceView view, int token) => view[token].Upos is Upos.Verb && saying.IsSpoken(view.Lemma(token));

    // "X announced a loan" tells of the loan what X says of it; two sides that announce it, or a state, do it.
    private List<ActorId> AnnouncerAt(SentenceView view, int token)
    {
        if (view[token].Upos is not Upos.Verb || saying.Of(view.Lemma(token)) is not { } verb || IsToBeSaid(view, token)) return [];
        if (!verb.Object && !Tells(view, token, verb)) return [];
        var announcers = SubjectsOf(view, token);
        return announcers is [{ Type: ActorType.Person or ActorType.Office or ActorType.Org }] ? announcers : [];
    }

    // "will stress", "travels there to thank": nobody has said it yet.
    private static bool IsToBeSaid(SentenceView view, int verb)
    {
        foreach (var child in view.Children(verb))
            if (view[child].Relation is "aux" && view[child].Xpos is "MD") return true;
        return view[verb].Relation is "advcl" && view[verb].Xpos is "VB";
    }

    private List<ActorId> SayersAbove(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        if (word.Head < 0) return [];
        if (saying.Of(view.Lemma(word.Head)) is { } verb && !IsToBeSaid(view, word.Head) && Vouches(view, at, verb))
        {
            // What several sides announce together they do; what several say they vouch for.
            var sayers = SubjectsOf(view, word.Head);
            return word.Relation is "obj" && sayers.Count > 1 && sayers.TrueForAll(sayer => sayer.Type is ActorType.State) ? [] : sayers;
        }

        return IsContentBesideAdjunct(view, at) ? SubjectsOf(view, view[word.Head].Head) : [];
    }

    private static bool Vouches(SentenceView view, int at, SayingWords.Vouching verb)
    {
        var head = view[at].Head;
        return view[at].Relation switch
        {
            "ccomp" or "parataxis" or "xcomp" => verb.Clause || verb.Object,
            "obj" or "nsubj:pass" => verb.Object || Tells(view, head, verb),
            "obl" => Tells(view, head, verb),
            // "Once it is signed, he said, all will be open": what stands around an inserted clause is what it says.
            "conj" or "advcl" => verb.Clause && IsInserted(view, head),
            _ => false,
        };
    }

    // "put trade at five billion", "credited the government with patience": the tree may hang the phrase on the object.
    private static bool Tells(SentenceView view, int verb, SayingWords.Vouching vouching)
    {
        foreach (var child in view.Children(verb))
        {
            if (IsMarked(view, child, vouching)) return true;
            if (view[child].Relation is not "obj") continue;
            foreach (var below in view.Children(child))
                if (IsMarked(view, below, vouching)) return true;
        }

        return false;
    }

    private static bool IsMarked(SentenceView view, int token, SayingWords.Vouching vouching)
    {
        foreach (var marker in view.Children(token))
            if (view[marker].Relation is "case" or "mark" && vouching.With(view.Lemma(marker))) return true;
        return false;
    }

    // ", he said,": a subject and a verb between commas.
    private static bool IsInserted(SentenceView view, int verb)
    {
        if (view.Child(verb, "nsubj") is not (>= 0 and var subject) || view.Child(verb, "ccomp", "parataxis") >= 0) return false;
        var (first, last) = view.Extent(subject);
        var end = Math.Max(verb, last) + 1;
        return first > 0 && IsComma(view, first - 1) && end < view.Count && IsComma(view, end) && Math.Abs(verb - subject) <= last - first + 2;
    }

    private static bool IsComma(SentenceView view, int token) => view[token].Form is ",";

    // "told reporters at a briefing that …": the clause is what was told, though the tree hangs it on the noun before it.
    private bool IsContentBesideAdjunct(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        return word.Relation is "acl" or "acl:relcl" && view.HasChild(at, "mark", "that")
            && view[word.Head].Relation is "obl" or "iobj" && view[word.Head].Head >= 0
            && saying.Of(view.Lemma(view[word.Head].Head)) is { Clause: true };
    }

    // "…, X said", "according to X" and "by X's count" hang on the clause that they vouch for.
    private IReadOnlyList<ActorId> SayersBeside(SentenceView view, int child)
    {
        if (view[child].Relation is "parataxis" or "advcl" or "ccomp" && saying.Of(view.Lemma(child)) is { Clause: true } && !IsToBeSaid(view, child)
            && (view[child].Relation is "parataxis" || view.Child(child, "mark", "advmod") >= 0)) return SubjectsOf(view, child);
        if (view[child].Relation is not ("obl" or "nmod" or "advmod" or "advcl")) return [];
        foreach (var marker in view.Children(child))
        {
            if (view[marker].Relation is not ("case" or "mark")) continue;
            if (saying.IsAccording(view[marker].Form)) return Below(view, child);
            if (saying.IsReckoning(view.Lemma(marker), view.Lemma(child))) return AuthorsOf(view, child);
        }

        return [];
    }

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
        return saying.IsSource(view.Lemma(token)) ? [Unnamed(view, token)] : [];
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

    private static void Add(List<ActorId> sources, IReadOnlyList<ActorId> more)
    {
        foreach (var actor in more)
            if (!sources.Contains(actor)) sources.Add(actor);
    }
}
