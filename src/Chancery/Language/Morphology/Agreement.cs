namespace Chancery.Language.Morphology;

/// <summary>The person and the number of a finite verb, which English mostly shows on its subject only.</summary>
/// <param name="IsPlural">Whether it is plural.</param>
/// <param name="Person">1, 2 or 3.</param>
internal readonly record struct Agreement(bool IsPlural, int Person)
{
    /// <summary>The features' values, as the second person is always taken for one of one.</summary>
    internal string Number => IsPlural ? "Plur" : "Sing";

    /// <summary>The agreement of a finite verb with the subject of its clause, as far as its own form lets it be.</summary>
    internal static Agreement Of(Sentence sentence, int verb)
    {
        var subject = ClauseLinks.Subject(sentence, ClauseLinks.Predicate(sentence, verb));
        var agreement = subject < 0 ? new Agreement(IsPlural: false, 3) : OfNominal(sentence, subject);
        return (sentence[verb].Xpos, sentence[verb].Form.ToLowerInvariant()) switch
        {
            ("VBZ", _) => new(IsPlural: false, 3),
            (_, "am" or "'m" or "’m") => new(IsPlural: false, 1),
            (_, "was") => agreement with { IsPlural = false },
            (_, "were" or "are" or "'re" or "’re") when agreement.Person != 2 => agreement with { IsPlural = true },
            ("VBP", _) when agreement.Person == 3 => agreement with { IsPlural = true },
            _ => agreement,
        };
    }

    private static Agreement OfNominal(Sentence sentence, int word)
    {
        ref readonly var token = ref sentence[word];
        // "the envoys who left": a relative pronoun has the number of what it stands for.
        if (token.Xpos is "WP" or "WDT" && Antecedent(sentence, word) is >= 0 and var antecedent) return OfNominal(sentence, antecedent);
        if (ClauseLinks.Dependent(sentence, word, "conj") >= 0 && HasAnd(sentence, word)) return new(IsPlural: true, 3);
        return token.Form.ToLowerInvariant() switch
        {
            "i" => new(IsPlural: false, 1),
            "we" => new(IsPlural: true, 1),
            "you" => new(IsPlural: false, 2),
            "they" or "these" or "those" => new(IsPlural: true, 3),
            _ => new(token.Xpos is "NNS" or "NNPS", 3),
        };
    }

    private static int Antecedent(Sentence sentence, int pronoun)
    {
        var predicate = sentence[pronoun].Head;
        return predicate >= 0 && sentence[predicate].Relation == "acl:relcl" ? sentence[predicate].Head : -1;
    }

    private static bool HasAnd(Sentence sentence, int first)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Relation == "conj" && sentence[i].Head == first
                && ClauseLinks.Dependent(sentence, i, "cc") is >= 0 and var cc && sentence[cc].Lemma is "and" or "&") return true;
        return false;
    }
}
