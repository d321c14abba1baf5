using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <content>What the word that governs another says of how far that one is from having happened.</content>
internal sealed partial class ModalityReader
{
    // "is engaged in negotiations to establish": the noun, though the tree hangs the infinitive on the verb.
    private ModalityLexicon.Effect? OfPrecursor(SentenceView view, int token) =>
        OfWord(view, token) ?? (view[token].Upos is Upos.Noun ? OfNounToInfinitive(view.Lemma(token)) : null);

    private ModalityLexicon.Effect? OfNounToInfinitive(string noun) => lexicon.Of(noun, "noun to") ?? lexicon.Of(noun, "noun infinitive");

    private ModalityLexicon.Effect? OfWord(SentenceView view, int token) => view[token].Upos switch
    {
        Upos.Verb or Upos.Aux => OfVerb(view, token, view.Lemma(token)),
        Upos.Noun or Upos.PropN => OfPhrasalVerb(view, token, view.Lemma(token)) ?? lexicon.Of(view.Lemma(token), "noun"),
        Upos.Adj => lexicon.Of(view.Lemma(token), "adjective"),
        _ => null,
    };

    private ModalityLexicon.Effect? OfGovernor(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        if (word.Head < 0 || IsDetached(view, at)) return null;
        var governs = word.Relation is "xcomp" or "ccomp" or "acl" or "csubj" or "csubj:pass"
            // "is due to be signed", "expects all of them to become": an infinitive, even where the tree takes it for an adjunct.
            || (word.Relation is "advcl" && word.Xpos is "VB" or "VBN" or "VBG" && IsInfinitive(view, at))
            || IsAimedAt(view, at) || IsSequel(view, at) || IsBehindParticle(view, at) || IsKeptFrom(view, at)
            || (word.Upos is not Upos.Verb && word.Relation is "obj" or "nsubj:pass" or "nmod" or "compound")
            // "agreed on a visit"; but "during her visit they agreed": what stands before its verb is where it was agreed.
            || (word.Upos is not Upos.Verb && word.Relation is "obl" && at > word.Head && !IsOccasion(view, at) && !IsGiven(view, at))
            || (word.Relation is "nsubj" && view[word.Head].Upos is Upos.Adj);
        if (!governs) return null;
        // "called it central to keeping the accord": what the predicate governs is not what the verb governs.
        if (word.Relation is "advcl" && view.Child(word.Head, "xcomp") is >= 0 and var predicate && predicate < at
            && view[predicate].Upos is Upos.Adj) return OfPhrasalVerb(view, word.Head, view.Lemma(word.Head)) ?? OfWord(view, predicate);
        return OfWord(view, word.Head) ?? (word.Relation is "acl" ? OfNounTo(view, at) : OfVerbTo(view, word) ?? OfVerbFrom(view, at) ?? OfVerbTied(view, at));
    }

    // "efforts to open", "the process of opening"; but the talks held were held, and an accord establishing ties establishes them.
    private ModalityLexicon.Effect? OfNounTo(SentenceView view, int at)
    {
        var noun = view.Lemma(view[at].Head);
        if (IsInfinitive(view, at)) return OfNounToInfinitive(noun);
        return view[at].Xpos is "VBG" ? lexicon.Of(noun, "noun to") : null;
    }

    // "accepted an invitation to come", but "accepted the treaty": only what stands in the infinitive is yet to be.
    private ModalityLexicon.Effect? OfVerbTo(SentenceView view, Token word)
    {
        if (word.Relation is not ("advcl" or "xcomp") || word.Xpos is not "VB") return null;
        return (view.Child(word.Head, "compound:prt") is >= 0 and var particle ? lexicon.Of($"{view.Lemma(word.Head)} {view.Lemma(particle)}", "verb to") : null)
            ?? lexicon.Of(view.Lemma(word.Head), "verb to");
    }

    // "insists on talks", "called for a treaty"; but "insisted that it had signed", "called the treaty a milestone".
    private ModalityLexicon.Effect? OfVerbTied(SentenceView view, int at) =>
        IsInfinitive(view, at) || view[at].Xpos is "VBG" || (view[at].Upos is not Upos.Verb && view[at].Relation is "obl")
            ? lexicon.Of(view.Lemma(view[at].Head), view[view[at].Head].Upos is Upos.Adj ? "adjective tied" : "verb tied") : null;

    // "stopped Chad from opening", but "stopped the talks".
    private ModalityLexicon.Effect? OfVerbFrom(SentenceView view, int at) => IsKeptFrom(view, at) ? lexicon.Of(view.Lemma(view[at].Head), "verb from") : null;

    private bool IsKeptFrom(SentenceView view, int at) =>
        view[at] is { Relation: "advcl" or "obl" or "xcomp", Xpos: "VBG" } && at > view[at].Head && IsTiedBy(view, at, "restraint");

    private bool IsTiedBy(SentenceView view, int at, string sort) =>
        view.Child(at, "mark", "case") is >= 0 and var tie && lexicon.Of(view.Lemma(tie), sort) is not null;

    // "is interested in signing", "is committed to opening", "is close to joining"; "by signing" tells the means.
    private bool IsAimedAt(SentenceView view, int at) =>
        view[at] is { Relation: "advcl" or "obl", Xpos: "VBG" } && at > view[at].Head && (IsTiedBy(view, at, "aim") || IsChargedWith(view, at));

    // "accused Iran of aggression by arming rebels": the means are part of what he is accused of.
    private bool IsChargedWith(SentenceView view, int at) =>
        view.Child(at, "mark", "case") is >= 0 and var tie && lexicon.Of($"{view.Lemma(view[at].Head)} {view.Lemma(tie)}", "verb tied") is not null;

    // "ruled out meeting": the tree takes what a verb with its particle governs for an adjunct.
    private static bool IsBehindParticle(SentenceView view, int at) =>
        at > 0 && view[at] is { Relation: "advcl", Xpos: "VBG" } && view[at - 1].Relation is "compound:prt" && view[at - 1].Head == view[at].Head;

    // "hopes to meet the minister, followed by talks with": what comes after is as far from fact as what comes first.
    private static bool IsSequel(SentenceView view, int at)
    {
        if (view[at].Relation is not "advcl" || view[at].Xpos is not "VBN" || at < view[at].Head) return false;
        foreach (var child in view.Children(at))
            if (view[child].Relation is "obl:agent" && view[child].Upos is Upos.Noun) return true;
        return false;
    }

    // "is expected", "is set to" are tagged as participles or adjectives alike.
    private ModalityLexicon.Effect? OfVerb(SentenceView view, int verb, string lemma) =>
        (view.HasChild(verb, "advmod", "yet") ? lexicon.Of($"{lemma} yet", "verb") : null)
        ?? OfPhrasalVerb(view, verb, lemma)
        // "called off a trip" calls for nothing.
        ?? (view.Child(verb, "compound:prt") < 0 ? lexicon.Of(lemma, "verb") : null)
        ?? (view[verb].Xpos is "VBN" ? lexicon.Of(lemma, "adjective") : null);

    // "rules out a meeting": in headlines the tree often takes such a verb for a noun. "stopped short of", "came close to" are one word in meaning as well.
    private ModalityLexicon.Effect? OfPhrasalVerb(SentenceView view, int verb, string lemma) =>
        PartOfVerb(view, verb) is >= 0 and var part ? lexicon.Of($"{lemma} {view.Lemma(part)}", "verb") : null;

    private static int PartOfVerb(SentenceView view, int verb) =>
        view.Child(verb, "compound:prt") is >= 0 and var particle ? particle
        : verb + 1 < view.Count && view[verb + 1].Head == verb && view[verb + 1].Relation is "advmod" or "xcomp" && view[verb + 1].Upos is Upos.Adv or Upos.Adj ? verb + 1
        : -1;
}
