using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <content>What kind of clause a word stands in, as far as it bears on how far it is from having happened.</content>
internal sealed partial class ModalityReader
{
    // "Japan to lift visas": a headline leaves "is" out, and the infinitive is what the clause says.
    private static bool IsHeadlineInfinitive(SentenceView view, int at) =>
        view[at].Xpos is "VB" && IsInfinitive(view, at)
        && (view[at].Relation is "root" ? view.Child(at, "nsubj", "nsubj:pass") >= 0
            : view[at].Relation is "advcl" ? IsBeforeSaying(view, at)
            : view[at].Relation is "acl" && (view.IsHeadlineName(view[at].Head) || IsOfHeadline(view, view[at].Head)));

    // "Heads of State to meet in Accra": in a headline without a verb of its own.
    private static bool IsOfHeadline(SentenceView view, int noun) =>
        view.Index == 0 && view[noun].Head < 0 && view[view.Count - 1].Upos is not Upos.Punct && view[noun].Xpos is "NNS" or "NNPS";

    // "Chad to host summit, minister says": who is to do it stands before the infinitive, and the tree may give him to "says".
    private static bool IsBeforeSaying(SentenceView view, int at)
    {
        var to = at - 1;
        while (to > 0 && view[to].Upos is Upos.Adv) to--;
        return to > 0 && at < view[at].Head && view.Lemma(to) == "to" && view[to - 1].Relation is "nsubj" && view[to - 1].Head == view[at].Head;
    }

    // In "due to visit" the tree may tie "to" to the word before.
    private static bool IsInfinitive(SentenceView view, int token) =>
        view.HasChild(token, "mark", "to") || (token > 0 && view[token].Xpos is "VB" && view.Lemma(token - 1) == "to");

    // "He never wrote and was unable to come": what is denied before does not reach a conjunct that says for itself whether it is.
    private static bool HasFiniteAuxiliary(SentenceView view, int at) => view[at].Relation is "conj" && HasFinite(view, at);

    private static bool IsFinite(SentenceView view, int clause) => view[clause].Xpos is "VBD" or "VBZ" or "VBP" || HasFinite(view, clause);

    private static bool HasFinite(SentenceView view, int clause)
    {
        foreach (var child in view.Children(clause))
            if (view[child].Relation is "aux" or "aux:pass" or "cop" && view[child].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    // "relations would be restored and embassies reopened": "would be" is said of both.
    private static bool SharesPassive(SentenceView view, int at) =>
        view[at].Xpos is "VBN" or "VBD" && view[at].Head is >= 0 and var first && view.Child(first, "aux:pass") >= 0 && view.Child(first, "aux") >= 0
        && view.Child(at, "obj", "aux", "aux:pass", "mark") < 0;

    // "While we support the plan, we do not pay for it": what the main clause denies is not what this one says.
    private static bool IsSubordinate(SentenceView view, int at) =>
        view[at].Relation is "advcl" && view.Child(at, "nsubj", "nsubj:pass") >= 0 && (view.Child(at, "mark", "advmod") >= 0 || view[at].Xpos is "VBG");

    // "a call made by the president", whatever a call may ask for
    private static bool IsDone(SentenceView view, int at) => view[at] is { Relation: "acl", Xpos: "VBN" } && view.Child(at, "obl:agent") >= 0;

    // "called for help after a meeting": what came before has been, whatever is called for.
    private static bool IsBehindPast(SentenceView view, int at)
    {
        if (view[at].Upos is not Upos.Noun || !(view.HasChild(at, "case", "after") || view.HasChild(at, "case", "follow"))) return false;
        var root = at;
        while (view[root].Head >= 0) root = view[root].Head;
        return view[root].Xpos is "VBD" && view.Child(root, "aux") < 0;
    }

    // "did not speak of it during his visit": the visit is not denied.
    private bool IsOccasion(SentenceView view, int at) =>
        view.Child(at, "case") is >= 0 and var preposition && lexicon.Of(view.Lemma(preposition), "occasion") is not null;

    // "is trained under a memorandum signed on Friday", but "a deal signed by June".
    private static bool IsDated(SentenceView view, int participle)
    {
        foreach (var child in view.Children(participle))
            if (view[child].Relation is "obl" or "obl:unmarked" && view.IsDated(child) && !view.HasChild(child, "case", "by") && !view.HasChild(child, "case", "before")) return true;
        return false;
    }

    private static bool IsPast(SentenceView view, int verb) =>
        view[verb].Xpos is "VBD" || (view[verb].Xpos is "VBN" && view.Child(verb, "aux:pass", "aux", "cop") is >= 0 and var auxiliary && view[auxiliary].Xpos is "VBD");
}
