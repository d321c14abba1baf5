using Chancery.Actors;
using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Finds whom the words of a topic are about, where nobody is named as the one addressed: "hailed the changes in Togo".</summary>
internal sealed class TopicParty(SentenceView view, FrameLexicon lexicon)
{
    // Whoever a topic names need not be the one whom it is about.
    private const double Trust = 0.75;

    private readonly PhraseTable ties = lexicon.Class("topic-tie");
    private readonly PhraseTable ills = lexicon.Class("topic-ill");
    private readonly PhraseTable endings = lexicon.Class("ending");
    private readonly PhraseTable deeds = lexicon.Class("deed");
    private readonly PhraseTable jointDeeds = lexicon.Class("joint-deed");
    private readonly PhraseTable pointers = lexicon.Class("pointer");
    private readonly PhraseTable definite = lexicon.Class("definite");
    private readonly ToldEvents events = lexicon.ToldEvents;
    private readonly Scenes scenes = lexicon.Scenes;
    private readonly PhraseTable roleWords = lexicon.Class("seen-as");

    /// <summary>The only party beyond those in <paramref name="filled"/> that the words under <paramref name="head"/> name, or the one
    /// whose deed is to end by them: "an end to Togo's blockade of Mali"; null when there is none, or several.</summary>
    public Filler? Under(int head, IEnumerable<Filler> filled, UnsaidParties unsaid)
    {
        if (TopicWords.At(view, head) is not var (first, last)) return null;
        var known = filled.Select(f => f.Actor).ToArray();
        var named = Named(first, last).Where(f => !known.Any(k => unsaid.IsOneWith(k, f.Actor))).ToArray();
        if (endings.Match(view, head) is not null && named.FirstOrDefault(f => IsDoer(f.Token)) is { } doer) return doer;
        return named.DistinctBy(f => f.Actor).ToArray() is [var one] && IsTied(one.Token, head) ? one : null;
    }

    /// <summary>What sort of deed told before the topic is: "the decision", "that accord", "it"; none where it is told here: "the release
    /// of the hostages".</summary>
    public ToldDeed DeedToldBefore(int head)
    {
        if (pointers.Match(view, head) is not null) return view.MentionAt(head) is null && !IsToldHere(head) ? ToldDeed.Any : ToldDeed.None;
        var sort = jointDeeds.Match(view, head) switch
        {
            null => deeds.Match(view, head) is null ? ToldDeed.None : ToldDeed.OfOne,
            "step" => ToldDeed.Step,
            _ => ToldDeed.OfTwo,
        };
        return sort is ToldDeed.None || !PointsBack(head) ? ToldDeed.None : sort;
    }

    /// <summary>In which claims told before those stand who took part in what the topic speaks of again: "the truce", "these clashes";
    /// null when it is no such event, or is told here: "the truce with the rebels".</summary>
    public IReadOnlyDictionary<Kind, string[]>? EventToldBefore(int head) => events.At(view, head) is { } roles && PointsBack(head) ? roles : null;

    private bool PointsBack(int head)
    {
        if (view.Child(head, "det") is not (>= 0 and var article) || definite.Match(view, article) is null) return false;
        // "the policies Trump mentioned"
        if (head + 1 < view.Count && view[head + 1].Upos is Upos.Noun or Upos.PropN or Upos.Pron or Upos.Det) return false;
        foreach (var child in view.Children(head))
            if (child > head ? SaysWhich(child) : view[child] is { Upos: Upos.PropN, Relation: "compound" }) return false;
        return TopicWords.At(view, head) is var (first, last) && !Named(first, last).Any();
    }

    // "did not recognise the annexation nor condemn it": what is pointed to stands in the sentence itself.
    private bool IsToldHere(int pointer)
    {
        for (var at = 0; at < pointer; at++)
            if (view[at] is { Upos: Upos.Noun, Relation: "obj" or "nsubj" or "nsubj:pass" } && view.MentionAt(at) is null) return true;
        return false;
    }

    // "the release of the hostages", but not "called the deal void".
    private bool SaysWhich(int child) => view[child].Relation is not ("punct" or "cc" or "conj") && view[child].Upos is not Upos.Adj && !IsSeenAs(child);

    // "hailed the step as a milestone": how it is seen, where the tree hangs that on the step.
    private bool IsSeenAs(int child) => view.Child(child, "case") is >= 0 and var word && roleWords.Match(view, word) is not null;

    private IEnumerable<Filler> Named(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (view.MentionAt(i) is not { } mention || mention.Head != i || IsInCompound(mention) || scenes.IsOfGathering(view, mention)) continue;
            foreach (var actor in mention.Actors)
                if (PartyOf(actor) is { } party && (mention.Form is not MentionForm.Pronoun || party.Type is ActorType.State))
                    yield return new Filler(party, i, $"named by the topic: “{view.Words(mention.First, mention.Last)}”", mention.Confidence * Trust);
        }
    }

    // "Togo's blockade", "the Togolese blockade"
    private bool IsDoer(int token) => view[token].Relation is "nmod:poss" or "amod" or "compound" && ills.Match(view, view[token].Head) is not null;

    private ActorId? PartyOf(ActorId actor) => view.Standing.IsMedium(actor) ? null : view.Standing.PartyOf(actor);

    // "a UN-led process": who leads it is not whom it is about.
    private bool IsInCompound(Mention mention) => mention.Last + 1 < view.Count && view[mention.Last + 1].Xpos is "HYPH";

    private bool IsTied(int token, int head)
    {
        for (var i = token; i >= 0; i = view[i].Head)
        {
            if (ills.Match(view, i) is not null) return false;
            if (i == head) return true;
            if (view.Child(i, "case") is >= 0 and var tie && view[tie].Upos is not Upos.Part && ties.Match(view, tie) is null) return false;
        }

        return true;
    }
}
