using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Tells how far what a word speaks of is from having happened, and whether it is denied.</summary>
internal sealed partial class ModalityReader(ModalityLexicon lexicon)
{
    /// <summary>The modality and the polarity of <paramref name="trigger"/>, with the words that made them.</summary>
    public (Modality Modality, Polarity Polarity, string? Because) Read(SentenceView view, int trigger)
    {
        Modality? modality = null;
        var negative = false;
        string? because = null;
        var own = true;
        for (var at = trigger; at >= 0; at = Next(view, at))
        {
            var regretted = IsRegretted(view, at);
            foreach (var child in view.Children(at))
                if (!(regretted && view[child].Relation is "aux" or "advmod") && OfDependent(view, at, child) is { } effect) Apply(effect, view[child].Form);
            if (at == trigger && DenialOfArgument(view, at) is { } denial) Apply(denial, "no");
            if (!(at == trigger && IsDone(view, at)) && OfGovernor(view, at) is { } governor) Apply(governor, view[view[at].Head].Form);
            if (IsHeadlineInfinitive(view, at) && lexicon.Of("be", "verb") is { } elided) Apply(elided, "to");
            if (BeforeInfinitive(view, at) is { } before && OfPrecursor(view, before) is { } given) Apply(given, view[before].Form);
            if (IsBehindPast(view, at) || IsWhereItWasSaid(view, at)) break;
            own &= !IsSubordinate(view, at) && !IsAside(view, at) && !IsOccasion(view, at) && !HasFiniteAuxiliary(view, at) && !(at != trigger && IsKnownDecision(view, at));
        }

        return (modality ?? Modality.Actual, negative ? Polarity.Negative : Polarity.Positive, because);

        void Apply(ModalityLexicon.Effect effect, string word)
        {
            negative ^= own && effect.Negates;
            if (effect.Modality is null || modality is not null) return;
            modality = effect.Modality;
            because = $"{modality.Value.ToString().ToLowerInvariant()}: “{word}”";
        }
    }

    private ModalityLexicon.Effect? OfDependent(SentenceView view, int at, int child) => view[child].Relation switch
    {
        // "was to meet": what is arranged, whether the tree takes "was" for an auxiliary or for a copula; but "the first one to be resident".
        "aux" or "cop" when view.Lemma(child) is "be" && IsInfinitive(view, at) && !(view[at].Relation is "acl" && view.Child(view[at].Head, "det") >= 0) => lexicon.Of("be", "verb"),
        // "is to be signed", with both for auxiliaries of the passive
        "aux:pass" when view.Lemma(child) is "be" && view[child].Xpos is not "VB" && IsInfinitive(view, at) => lexicon.Of("be", "verb"),
        // "Theresa May": a name beside a verb is no auxiliary.
        "aux" when view[child].Upos is not Upos.PropN => (IsReported(view, at) ? lexicon.Of(view.Lemma(child), "aux reported") : null) ?? lexicon.Of(view.Lemma(child), "aux"),
        "mark" => lexicon.Of(view.Lemma(child), "mark"),
        // "progress towards the normalisation of relations"
        "case" => lexicon.Of(view.Lemma(child), "case"),
        "advmod" => (child > 0 ? lexicon.Of($"{view[child - 1].Form} {view[child].Form}".ToLowerInvariant(), "adverb") : null) ?? lexicon.Of(view.Lemma(child), "adverb"),
        "det" => lexicon.Of(view.Lemma(child), "determiner"),
        // "has neither signed nor ratified"; that something was "neither free nor fair" is what is said of it.
        "cc:preconj" when view[at].Upos is Upos.Verb => lexicon.Of(view.Lemma(child), "determiner"),
        "amod" => lexicon.Of(view.Lemma(child), "modifier"),
        _ => null,
    };

    // "said it would open an embassy": the "will" of the speaker in the past of the report, unless it hangs on a condition.
    private bool IsReported(SentenceView view, int clause)
    {
        if (view[clause].Relation is not "ccomp" || view[view[clause].Head].Xpos is not ("VBD" or "VBN")) return false;
        if (lexicon.Of(view.Lemma(view[clause].Head), "reporting") is null) return false;
        foreach (var child in view.Children(clause))
            if (view.Child(child, "mark") is >= 0 and var mark && lexicon.Of(view.Lemma(mark), "mark") is { Modality: Modality.Possible }) return false;
        return true;
    }

    // "No agreement was reached", "neither state signed it", "none of them did": what is said of nobody and nothing is denied.
    private ModalityLexicon.Effect? DenialOfArgument(SentenceView view, int verb)
    {
        if (view[verb].Upos is not Upos.Verb) return null;
        foreach (var child in view.Children(verb))
        {
            if (view[child].Relation is not ("nsubj" or "nsubj:pass" or "obj")) continue;
            var determiner = view.Child(child, "det", "cc:preconj") is >= 0 and var before ? before : child;
            if (lexicon.Of(view.Lemma(determiner), "determiner") is { Negates: true } denial) return denial;
        }

        return null;
    }

    // "plans to sign": the word right before the infinitive governs it, whatever the tree makes of it.
    private static int? BeforeInfinitive(SentenceView view, int at)
    {
        // "due to be released": the infinitive of a passive begins at its auxiliary.
        var first = view.Child(at, "aux:pass") is >= 0 and var auxiliary ? auxiliary : at;
        if (view[first].Xpos is not "VB") return null;
        var to = first - 1;
        while (to > 0 && view[to].Upos is Upos.Adv) to--;
        if (to < 1 || view.Lemma(to) != "to") return null;
        var before = to - 1;
        while (before > 0 && view[before].Upos is Upos.Adv) before--;
        return before == view[at].Head ? null : before;
    }

    // Upwards to the clause that reports; a subordinate clause of time or condition shares the mood of the one above it.
    private int Next(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        if (word.Head < 0) return -1;
        return word.Relation switch
        {
            // "voted for the deal signed last month": what is known to have been done, whatever is to become of it.
            "acl" when word.Xpos is "VBN" && (view.HasChild(word.Head, "det", "the") || IsDated(view, at)) => -1,
            "xcomp" when IsDetached(view, at) => -1,
            "ccomp" or "csubj" or "csubj:pass" when IsStated(view, at) => -1,
            "xcomp" or "acl" or "ccomp" or "csubj" or "csubj:pass" or "cop" => word.Head,
            // "will open one in May and has closed the other"
            "conj" when CoordinatedTimes.Differ(view, at) && !SharesPassive(view, at) => -1,
            "conj" => (view.Child(at, "nsubj", "nsubj:pass") < 0 || SharesPassive(view, at)) && ParallelRelative.Before(view, at) is null ? Coordination.JoinedTo(view, at) : -1,
            "obl:agent" when IsSequel(view, word.Head) => word.Head,
            "advcl" when IsBackground(view, at) => -1,
            "advcl" => view.Child(at, "mark", "advmod") >= 0 || word.Xpos is "VBG" or "VB" || IsSequel(view, at) ? word.Head : -1,
            "nmod" or "obl" or "obj" when IsGiven(view, at) => -1,
            // "make the zone visa-free": what the object is to become.
            "amod" when at > word.Head && view[word.Head].Relation is "obj" => word.Head,
            "obj" or "nsubj:pass" or "nmod" or "obl" or "compound" or "nsubj" or "appos" when word.Upos is not Upos.Verb => word.Head,
            _ => -1,
        };
    }
}
