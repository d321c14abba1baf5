using Chancery.Actors.References;
using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Tells who says what: quotations, reported speech, statements given word for word, and whom a report quotes from.</summary>
internal sealed partial class SpeechReader(FrameLexicon lexicon, SayingWords saying, QuotedSpeech quoted)
{
    private readonly PhraseTable definite = lexicon.Class("definite");

    /// <summary>Who says what stands at <paramref name="token"/>, nearest first; empty when the report itself vouches.</summary>
    public IReadOnlyList<ActorId> SourcesOf(SentenceView view, int token)
    {
        var sources = new List<ActorId>(SpeakersAt(view, token));
        if (sources.Count == 0) Add(sources, AnnouncerAt(view, token));
        Add(sources, quoted.IssuersOf(view.Index));
        return sources;
    }

    /// <summary>Whether the sentence asks, and so tells nothing: a question, or what a journalist asks in a transcript.</summary>
    public bool IsAsked(SentenceView view)
    {
        var last = view.Count - 1;
        while (last > 0 && view[last].Form is not "?" && view[last].Upos is Upos.Punct) last--;
        return view[last].Form is "?" || quoted.IsAsked(view.Index);
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

    /// <summary>Those who say what the sentence as a whole reports; empty when it is a quotation or the report's own.</summary>
    public IReadOnlyList<ActorId> ReporterOf(SentenceView view)
    {
        var root = 0;
        while (root < view.Count && view[root].Head >= 0) root++;
        if (root == view.Count || quoted.SpeakersAt(view.Index, root).Count > 0) return [];
        if (view[root].Upos is not Upos.Verb || saying.Of(view.Lemma(root)) is not { } verb || !(verb.Clause || verb.Object))
        {
            // "Kerry will join partners in announcing …" is not what Kerry says.
            var beside = SpeakersAt(view, root);
            return beside.Intersect(SubjectsOf(view, root)).Any() ? [] : beside;
        }

        if (IsToBeSaid(view, root)) return [];
        // What several sides announce together they do.
        var sayers = SubjectsOf(view, root);
        return sayers.Count > 1 && sayers.TrueForAll(sayer => sayer.Type is ActorType.State) ? [] : sayers;
    }

    /// <summary>Who issued or published the text and speaks for himself at <paramref name="token"/>; empty in quotations.</summary>
    public IReadOnlyList<ActorId> OwnVoiceAt(SentenceView view, int token) => quoted.OwnVoiceAt(view.Index, token);

    /// <summary>Whether who takes a position by the word at <paramref name="token"/> does so in words: urges, criticises.</summary>
    public bool IsSpoken(SentenceView view, int token) => view[token].Upos is Upos.Verb or Upos.Adj && saying.IsSpoken(view.Lemma(token));

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
            if (word.Relation is "ccomp" && QuotedBeside(view, at) is >= 0 and var nearer) return [.. SubjectsOf(view, nearer).Union(sayers)];
            return word.Relation is "obj" && sayers.Count > 1 && sayers.TrueForAll(sayer => sayer.Type is ActorType.State) ? [] : sayers;
        }

        return IsContentBesideAdjunct(view, at) ? SubjectsOf(view, view[word.Head].Head) : [];
    }

    // "…, X said, Y reported": the tree hangs both the words and who said them on the one who passes them on.
    private int QuotedBeside(SentenceView view, int content)
    {
        foreach (var child in view.Children(view[content].Head))
        {
            if (child > content && view[child].Relation is "ccomp" && view.Child(child, "ccomp") < 0
                && saying.Of(view.Lemma(child)) is { Clause: true }) return child;
        }

        return -1;
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

    private static void Add(List<ActorId> sources, IReadOnlyList<ActorId> more)
    {
        foreach (var actor in more)
            if (!sources.Contains(actor)) sources.Add(actor);
    }
}
