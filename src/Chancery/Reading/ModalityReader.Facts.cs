using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <content>What is told as a fact, whatever the clause above it plans, asks for or denies.</content>
internal sealed partial class ModalityReader
{
    // "will sign since Kenya has", "urged Egypt to comply because it is a member", "will return envoys, months after expelling them".
    private bool IsBackground(SentenceView view, int clause)
    {
        if (view[clause].Xpos is "VBG") return IsReckonedFrom(view, clause) || IsVoiced(view, clause) || IsAnswered(view, clause);
        if (view.Child(clause, "nsubj", "nsubj:pass") < 0 || view.Child(clause, "mark", "advmod") is not (>= 0 and var mark)) return false;
        if (view[mark].Relation is "mark" && lexicon.Of(view.Lemma(mark), "given") is not null)
            return IsFinite(view, clause) && !(view.Child(clause, "aux") is >= 0 and var auxiliary && view[auxiliary].Xpos is "MD");
        if (!IsPast(view, clause)) return false;
        // What was planned for after something else may have been told from a time before both: "said it would sign after Kenya signed".
        return IsMainPlanned(view, clause) || (view[mark].Relation is "mark" && lexicon.Of(view.Lemma(mark), "mark") is null && !IsSeenFromThePast(view, clause));
    }

    private bool IsMainPlanned(SentenceView view, int clause) =>
        view.Child(view[clause].Head, "aux") is >= 0 and var auxiliary && lexicon.Of(view.Lemma(auxiliary), "aux") is { Modality: Modality.Planned };

    private bool IsSeenFromThePast(SentenceView view, int clause)
    {
        for (var at = view[clause].Head; at >= 0; at = view[at].Head)
            if (view.Child(at, "aux") is >= 0 and var auxiliary && lexicon.Of(view.Lemma(auxiliary), "aux reported") is not null) return true;
        return false;
    }

    // "nine months after expelling them", "the first since taking office": what time is counted from has been.
    private bool IsReckonedFrom(SentenceView view, int gerund)
    {
        if (view.Child(gerund, "mark") is not (> 0 and var mark)) return false;
        return lexicon.Of(view.Lemma(mark), "given") is not null
            || (view[mark - 1].Upos is Upos.Noun && view[mark - 1].Relation.EndsWith(":unmarked", StringComparison.Ordinal) && lexicon.Of(view.Lemma(mark), "occasion") is not null);
    }

    // "refused to sign, accusing Peru of aggression", "will not come, saying that Peru has closed its border": what is said to it is no part of it.
    private bool IsVoiced(SentenceView view, int gerund) =>
        gerund > view[gerund].Head && IsAside(view, gerund) && lexicon.Of(view.Lemma(gerund), "voicing") is not null;

    // "did not sign, leaving the talks": behind a comma, and by no conjunction.
    private static bool IsAside(SentenceView view, int gerund) =>
        view[gerund] is { Relation: "advcl", Xpos: "VBG" } && view.Child(gerund, "mark") < 0 && view.Child(gerund, "punct") is >= 0 and var comma && comma < gerund;

    // "would respond to the expulsion of its envoy", "should thank Togo for opening the border": what one answers to has been.
    private bool IsAnswered(SentenceView view, int deed)
    {
        if (view[deed] is not { Relation: "obl" or "obj" or "advcl", Head: >= 0 and var answer } || view[answer].Upos is not Upos.Verb || view.HasChild(deed, "det", "any")) return false;
        if (view[deed].Relation is "obj") return view[deed].Upos is not Upos.Verb && lexicon.Of(view.Lemma(answer), "answering") is not null;
        return view.Child(deed, "case", "mark") is >= 0 and var tie && lexicon.Of($"{view.Lemma(answer)} {view.Lemma(tie)}", "answering") is not null;
    }

    // "It should be noted that both signed", "would like to recall that they met": what the clause says is so.
    private bool IsStated(SentenceView view, int clause) =>
        view[clause].Relation is "ccomp" or "csubj" or "csubj:pass" && IsFinite(view, clause)
        && (lexicon.Of(view.Lemma(view[clause].Head), "stating") is not null || IsVoiced(view, view[clause].Head));

    // "refused to join after France imposed sanctions": the tree takes for a complement what has a subject and a past of its own.
    private static bool IsDetached(SentenceView view, int verb) => view[verb] is { Relation: "xcomp", Xpos: "VBD" } && view.Child(verb, "nsubj", "nsubj:pass") >= 0;

    // "despite the closure of the embassy", "in response to the expulsion", "the severance of ties that occurred last week"
    private bool IsGiven(SentenceView view, int noun)
    {
        if (view[noun].Upos is not Upos.Noun) return false;
        if (view.Child(noun, "case") is >= 0 and var preposition && lexicon.Of(view.Lemma(preposition), "given") is not null) return true;
        return (view[noun] is { Relation: "nmod", Head: var head } && view.HasChild(head, "case", "in") && lexicon.Of(view.Lemma(head), "given") is not null)
            || IsUnderWay(view, noun) || HasOccurred(view, noun) || IsAnswered(view, noun);
    }

    // "agreed to trade more during her ongoing visit"
    private bool IsUnderWay(SentenceView view, int noun)
    {
        foreach (var child in view.Children(noun))
            if (view[child].Relation is "amod" && lexicon.Of(view.Lemma(child), "given modifier") is not null) return true;
        return false;
    }

    private bool HasOccurred(SentenceView view, int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (view[child].Relation is "nmod" && HasOccurred(view, child)) return true;
            if (view[child] is { Relation: "acl:relcl", Xpos: "VBD" } && lexicon.Of(view.Lemma(child), "occurring") is not null) return true;
        }

        return false;
    }

    // "had yet to be informed of the decision to recall him": the decision is not denied.
    private bool IsKnownDecision(SentenceView view, int noun) =>
        view[noun] is { Upos: Upos.Noun, Relation: "nmod" or "obl" } && view.HasChild(noun, "det", "the") && lexicon.Of(view.Lemma(noun), "noun") is { Modality: Modality.Planned };

    // "should never have been severed": so it was.
    private bool IsRegretted(SentenceView view, int verb)
    {
        if (view[verb].Xpos is not "VBN" || view.Child(verb, "aux") is not (>= 0 and var auxiliary)) return false;
        if (lexicon.Of(view.Lemma(auxiliary), "aux") is not { Modality: Modality.Proposed } || !view.HasChild(verb, "aux", "have")) return false;
        foreach (var child in view.Children(verb))
            if (view[child].Relation is "advmod" && lexicon.Of(view.Lemma(child), "adverb") is { Negates: true }) return true;
        return false;
    }

    // "stressed readiness to trade during meetings with Kenya": that was said there.
    private bool IsWhereItWasSaid(SentenceView view, int noun)
    {
        if (view[noun].Relation is not "obl" || !IsOccasion(view, noun) || view[noun].Head is not (>= 0 and var verb) || view[verb].Xpos is not "VB") return false;
        var stance = view[verb].Relation is "acl" ? view[verb].Head : BeforeInfinitive(view, verb) ?? -1;
        if (stance < 0 || view[stance] is not { Upos: Upos.Noun, Head: >= 0 and var said }) return false;
        return lexicon.Of(view.Lemma(stance), "noun") is { Modality: Modality.Promised or Modality.Proposed } && view[said].Xpos is "VBD" && view.Child(said, "aux") < 0;
    }
}
