namespace Chancery.Language.Morphology;

/// <summary>The features of verbs and auxiliaries: from their Penn tag, and from the tree where the tag leaves it open.</summary>
internal static class VerbFeatures
{
    /// <summary>The features of a verb; null for a word whose Penn tag is no verb's.</summary>
    internal static string? Of(Sentence sentence, int verb) => sentence[verb].Xpos switch
    {
        "MD" => "VerbForm=Fin",
        "VBD" => Finite(sentence, verb, "Past"),
        "VBP" or "VBZ" => Finite(sentence, verb, "Pres"),
        "VBN" => IsPassive(sentence, verb) ? "Tense=Past|VerbForm=Part|Voice=Pass" : "Tense=Past|VerbForm=Part",
        "VBG" => IsGerund(sentence, verb) ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part",
        "VB" => OfPlainForm(sentence, verb),
        _ => null,
    };

    private static string Finite(Sentence sentence, int verb, string tense)
    {
        var agreement = Agreement.Of(sentence, verb);
        return $"Mood=Ind|Number={agreement.Number}|Person={agreement.Person}|Tense={tense}|VerbForm=Fin";
    }

    /// <summary>A participle is passive unless "have" makes a perfect of it, its own or that of the verb it is joined to.</summary>
    private static bool IsPassive(Sentence sentence, int verb)
    {
        ref readonly var token = ref sentence[verb];
        if (token.Upos != Upos.Verb) return false;
        if (ClauseLinks.Dependent(sentence, verb, "aux:pass", "nsubj:pass", "obl:agent") >= 0) return true;
        if (ClauseLinks.Dependent(sentence, verb, "aux") >= 0) return false;
        return token.Relation != "conj" || sentence[token.Head].Xpos != "VBN" || IsPassive(sentence, token.Head);
    }

    /// <summary>In the treebank's convention a form in -ing is a participle in the progressive and as an adjunct, else a gerund.</summary>
    private static bool IsGerund(Sentence sentence, int verb)
    {
        ref readonly var token = ref sentence[verb];
        if (token.Upos != Upos.Verb || ClauseLinks.Dependent(sentence, verb, "aux", "aux:pass") >= 0) return false;
        if (token.Relation == "conj") return sentence[token.Head].Xpos == "VBG" && IsGerund(sentence, token.Head);
        return token.Relation is not ("advcl" or "advcl:relcl" or "case" or "mark" or "root" or "parataxis");
    }

    private static string OfPlainForm(Sentence sentence, int verb)
    {
        const string infinitive = "VerbForm=Inf";
        var predicate = ClauseLinks.Predicate(sentence, verb);
        if (IsGoverned(sentence, verb, predicate)) return infinitive;
        ref readonly var token = ref sentence[predicate];
        var hasSubject = ClauseLinks.Dependent(sentence, predicate, "nsubj", "nsubj:pass", "expl") >= 0;
        // "asks that he leave"
        if (token.Relation == "ccomp" && hasSubject) return Subjunctive(sentence, predicate);
        if (token.Relation == "conj" && sentence[token.Head].Xpos == "VB") return OfPlainForm(sentence, token.Head);
        return token.Relation is "root" or "parataxis" or "ccomp" && !hasSubject ? "Mood=Imp|VerbForm=Fin" : infinitive;
    }

    /// <summary>Whether "to", or a finite auxiliary such as "will" and "did", stands before it.</summary>
    private static bool IsGoverned(Sentence sentence, int verb, int predicate)
    {
        for (var i = 0; i < verb; i++)
        {
            ref readonly var token = ref sentence[i];
            if (token.Head != predicate) continue;
            if (token.Xpos == "TO" || (token.Upos == Upos.Aux && token.Xpos != "VB")) return true;
        }

        return false;
    }

    private static string Subjunctive(Sentence sentence, int predicate)
    {
        var agreement = Agreement.Of(sentence, predicate);
        return $"Mood=Sub|Number={agreement.Number}|Person={agreement.Person}|Tense=Pres|VerbForm=Fin";
    }
}
