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
            foreach (var child in view.Children(at))
                if (OfDependent(view, at, child) is { } effect) Apply(effect, view[child].Form);
            if (at == trigger && DenialOfArgument(view, at) is { } denial) Apply(denial, "no");
            if (!(at == trigger && IsDone(view, at)) && OfGovernor(view, at) is { } governor) Apply(governor, view[view[at].Head].Form);
            if (IsHeadlineInfinitive(view, at) && lexicon.Of("be", "verb") is { } elided) Apply(elided, "to");
            if (BeforeInfinitive(view, at) is { } before && OfPrecursor(view, before) is { } given) Apply(given, view[before].Form);
            if (IsBehindPast(view, at)) break;
            own &= !IsSubordinate(view, at) && !IsOccasion(view, at) && !HasFiniteAuxiliary(view, at);
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

    // "No agreement was reached", "no state signed it": what is said of nobody and nothing is denied.
    private ModalityLexicon.Effect? DenialOfArgument(SentenceView view, int verb)
    {
        if (view[verb].Upos is not Upos.Verb) return null;
        foreach (var child in view.Children(verb))
        {
            if (view[child].Relation is not ("nsubj" or "nsubj:pass" or "obj") || view.Child(child, "det") is not (>= 0 and var determiner)) continue;
            if (lexicon.Of(view.Lemma(determiner), "determiner") is { Negates: true } denial) return denial;
        }

        return null;
    }

    // "will bring the total to … since Kenya entered": what the clause tells has been, whatever is to come.
    private bool IsBeforehand(SentenceView view, int clause) =>
        view.Child(clause, "nsubj", "nsubj:pass") >= 0 && view.Child(clause, "mark", "advmod") >= 0 && IsPast(view, clause)
        && view.Child(view[clause].Head, "aux") is >= 0 and var auxiliary
        && lexicon.Of(view.Lemma(auxiliary), "aux") is { Modality: Modality.Planned };

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
        if (word.Head < 0) return null;
        var governs = word.Relation is "xcomp" or "ccomp" or "acl" or "csubj" or "csubj:pass"
            // "is due to be signed", "expects all of them to become": an infinitive, even where the tree takes it for an adjunct.
            || (word.Relation is "advcl" && word.Xpos is "VB" or "VBN" or "VBG" && IsInfinitive(view, at))
            || IsAimedAt(view, at) || IsSequel(view, at) || IsBehindParticle(view, at) || IsKeptFrom(view, at)
            || (word.Upos is not Upos.Verb && word.Relation is "obj" or "nsubj:pass" or "nmod" or "compound")
            // "agreed on a visit"; but "during her visit they agreed": what stands before its verb is where it was agreed.
            || (word.Upos is not Upos.Verb && word.Relation is "obl" && at > word.Head && !IsOccasion(view, at))
            || (word.Relation is "nsubj" && view[word.Head].Upos is Upos.Adj);
        if (!governs) return null;
        // "called it central to keeping the accord": what the predicate governs is not what the verb governs.
        if (word.Relation is "advcl" && view.Child(word.Head, "xcomp") is >= 0 and var predicate && predicate < at
            && view[predicate].Upos is Upos.Adj) return OfWord(view, predicate);
        return OfWord(view, word.Head) ?? (word.Relation is "acl" ? OfNounTo(view, at) : OfVerbTo(view, word) ?? OfVerbFrom(view, at));
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

    // "stopped Chad from opening", but "stopped the talks".
    private ModalityLexicon.Effect? OfVerbFrom(SentenceView view, int at) => IsKeptFrom(view, at) ? lexicon.Of(view.Lemma(view[at].Head), "verb from") : null;

    private static bool IsKeptFrom(SentenceView view, int at) =>
        view[at] is { Relation: "advcl" or "obl" or "xcomp", Xpos: "VBG" } && at > view[at].Head && (view.HasChild(at, "mark", "from") || view.HasChild(at, "case", "from"));

    // "is interested in signing", "is committed to opening", "is close to joining"; "by signing" tells the means.
    private static bool IsAimedAt(SentenceView view, int at)
    {
        if (view[at].Relation is not ("advcl" or "obl") || view[at].Xpos is not "VBG" || at < view[at].Head) return false;
        foreach (var child in view.Children(at))
            if (view[child].Relation is "mark" or "case" && view.Lemma(child) is "in" or "to" or "on" or "about" or "at" or "of" or "toward" or "towards") return true;
        return false;
    }

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

    // "rules out a meeting": in headlines the tree often takes such a verb for a noun.
    private ModalityLexicon.Effect? OfPhrasalVerb(SentenceView view, int verb, string lemma) =>
        view.Child(verb, "compound:prt") is >= 0 and var particle ? lexicon.Of($"{lemma} {view.Lemma(particle)}", "verb") : null;

    // Upwards to the clause that reports; a subordinate clause of time or condition shares the mood of the one above it.
    private int Next(SentenceView view, int at)
    {
        ref readonly var word = ref view[at];
        if (word.Head < 0) return -1;
        return word.Relation switch
        {
            // "voted for the deal signed last month": what is known to have been done, whatever is to become of it.
            "acl" when word.Xpos is "VBN" && (view.HasChild(word.Head, "det", "the") || IsDated(view, at)) => -1,
            "xcomp" or "acl" or "ccomp" or "csubj" or "csubj:pass" or "cop" => word.Head,
            "conj" => view.Child(at, "nsubj", "nsubj:pass") < 0 && ParallelRelative.Before(view, at) is null ? Coordination.JoinedTo(view, at) : -1,
            "obl:agent" when IsSequel(view, word.Head) => word.Head,
            "advcl" when IsBeforehand(view, at) => -1,
            "advcl" => view.Child(at, "mark", "advmod") >= 0 || word.Xpos is "VBG" or "VB" || IsSequel(view, at) ? word.Head : -1,
            // "make the zone visa-free": what the object is to become.
            "amod" when at > word.Head && view[word.Head].Relation is "obj" => word.Head,
            "obj" or "nsubj:pass" or "nmod" or "obl" or "compound" or "nsubj" or "appos" when word.Upos is not Upos.Verb => word.Head,
            _ => -1,
        };
    }
}
