using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Tells who says what: quotations that run over sentences, reported speech, and whom a report quotes from.</summary>
internal sealed class SpeechReader
{
    private readonly PhraseTable saying;
    private readonly PhraseTable announcing;
    private readonly PhraseTable according;
    private readonly PhraseTable objectControl;
    private readonly PhraseTable quantities;
    private readonly IReadOnlyList<SentenceView> views;
    private readonly QuotationMap quotations;

    /// <summary>Prepares the speakers of one document.</summary>
    public SpeechReader(FrameLexicon lexicon, IReadOnlyList<SentenceView> views, string text)
    {
        saying = lexicon.Class("saying");
        announcing = lexicon.Class("announcing");
        according = lexicon.Class("according");
        objectControl = lexicon.Class("object-control");
        quantities = lexicon.Class("quantity");
        this.views = views;
        quotations = QuotationMap.Of(views, text, SpeakersBeside);
    }

    /// <summary>Who says what stands at <paramref name="token"/>, nearest first; empty when the report itself vouches.</summary>
    public IReadOnlyList<ActorId> SourcesOf(SentenceView view, int token)
    {
        var sources = new List<ActorId>();
        if (quotations.SpeakersAt(view.Index, token) is { } quoted) Add(sources, quoted);
        for (var at = token; at >= 0; at = view[at].Head)
        {
            Add(sources, SayersAbove(view, at));
            foreach (var child in view.Children(at))
                if (!view.IsUnder(token, child)) Add(sources, SayersBeside(view, child));
        }

        return sources;
    }

    /// <summary>Whether a word stands inside a quotation.</summary>
    public bool IsQuoted(SentenceView view, int token) => quotations.IsQuoted(view.Index, token);

    private IReadOnlyList<ActorId> SayersAbove(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        if (word.Head < 0) return [];
        var says = word.Relation is "ccomp" or "parataxis" or "xcomp" or "conj" && saying.Match(view, word.Head) is not null;
        var announces = word.Relation is "obj" or "nsubj:pass" or "ccomp" or "xcomp" && announcing.Match(view, word.Head) is not null;
        if ((says && word.Relation is not "conj") || announces) return SubjectsOf(view, word.Head);
        return IsContentBesideAdjunct(view, at) ? SubjectsOf(view, view[word.Head].Head) : [];
    }

    // "told reporters at a briefing that …": the clause is what was told, though the tree hangs it on the noun before it.
    private bool IsContentBesideAdjunct(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        return word.Relation is "acl" or "acl:relcl" && view.HasChild(at, "mark", "that")
            && view[word.Head].Relation is "obl" or "iobj" && view[word.Head].Head >= 0
            && saying.Match(view, view[word.Head].Head) is not null;
    }

    // "…, X said" and "according to X" hang on the clause that they vouch for.
    private IReadOnlyList<ActorId> SayersBeside(SentenceView view, int child)
    {
        if (view[child].Relation is "parataxis" or "advcl" or "ccomp" && saying.Match(view, child) is not null
            && (view[child].Relation is "parataxis" || view.Child(child, "mark", "advmod") >= 0)) return SubjectsOf(view, child);
        if (view[child].Relation is not ("obl" or "nmod" or "advmod" or "advcl")) return [];
        foreach (var marker in view.Children(child))
            if (view[marker].Relation is "case" or "mark" && according.Match(view, marker) is not null) return Below(view, child);
        return [];
    }

    private List<ActorId> SubjectsOf(SentenceView view, int verb)
    {
        var found = new List<ActorId>();
        foreach (var subject in new Arguments(view, objectControl, quantities).Subjects(verb))
            if (view.MentionAt(subject) is { } mention) Add(found, mention.Actors);
        return found;
    }

    // "according to a statement on the ministry's website": the first actor named in the phrase.
    private static IReadOnlyList<ActorId> Below(SentenceView view, int token)
    {
        if (view.MentionAt(token) is { } own) return own.Actors;
        var (first, last) = view.Extent(token);
        for (var i = first; i <= last; i++)
            if (view.MentionAt(i) is { } mention) return mention.Actors;
        return [];
    }

    // The speaker of a quotation, from the saying verb that stands outside it in the sentence of its end or its start.
    private IReadOnlyList<ActorId>? SpeakersBeside(int sentence, int first, int last)
    {
        var view = views[sentence];
        for (var i = 0; i < view.Count; i++)
        {
            if ((i >= first && i <= last) || view[i].Upos is not Upos.Verb || saying.Match(view, i) is null) continue;
            var speakers = SubjectsOf(view, i);
            if (speakers.Count > 0) return speakers;
        }

        for (var i = 0; i < view.Count; i++)
            if ((i < first || i > last) && view[i].Relation is "case" && according.Match(view, i) is not null && view[i].Head >= 0)
                return Below(view, view[i].Head);
        return null;
    }

    private static void Add(List<ActorId> sources, IReadOnlyList<ActorId> more)
    {
        foreach (var actor in more)
            if (!sources.Contains(actor)) sources.Add(actor);
    }
}
