using Chancery.Language;

namespace Chancery.Time;

/// <summary>Reads off the tree whether what happens at a date lies before or after the report.</summary>
internal sealed class TenseReader(TenseWords words)
{
    // "are", "'re" and "'ve" are no dictionary forms either, and present.
    private const int LongestShortForm = 3;

    /// <summary>The tense of the nearest verb, or noun that tells, above the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public Tense Of(Sentence sentence, int first, int last)
    {
        var at = HeadOutside(sentence, first, last);
        for (var steps = 0; at >= 0 && steps < sentence.Count; steps++)
        {
            ref readonly var word = ref sentence[at];
            if (word.Upos is Upos.Verb or Upos.Aux || word.Head < 0)
            {
                var tense = OfVerb(sentence, at);
                if (tense != Tense.Unknown) return tense;
            }
            else if (words.Is(word.Lemma, TenseWord.Governor))
            {
                return Tense.Future;
            }

            at = word.Head;
        }

        return Tense.Unknown;
    }

    /// <summary>Whether the words hang on a verb, not on a noun.</summary>
    public static bool HangOnVerb(Sentence sentence, int first, int last) =>
        HeadOutside(sentence, first, last) is var head && head >= 0 && sentence[head].Upos is (Upos.Verb or Upos.Aux);

    /// <summary>Whether the words hang on what somebody had in mind to do: "announced its decision to cut ties on December 9" may be told
    /// after that day.</summary>
    public bool HangOnIntention(Sentence sentence, int first, int last)
    {
        var verb = HeadOutside(sentence, first, last);
        if (verb < 0 || sentence[verb] is not { Xpos: "VB", Relation: "acl", Head: >= 0 and var noun } || words.Is(sentence[noun].Lemma, TenseWord.Governor)) return false;
        return sentence[noun].Head is >= 0 and var told && sentence[told].Xpos is "VBD";
    }

    /// <summary>The tense of the very verb that the words hang on, where there is no doubt that it is told from the day of the
    /// report: "met", "has met", "will meet", but not "would meet" or "to meet".</summary>
    public Tense Sure(Sentence sentence, int first, int last)
    {
        if (!HangOnVerb(sentence, first, last)) return Tense.Unknown;
        var verb = HeadOutside(sentence, first, last);
        // "before the budget returned to surplus" is told of what is to come.
        if (sentence[verb].Relation is "advcl") return Tense.Unknown;
        var (past, future) = (sentence[verb].Xpos == "VBD", false);
        for (var i = 0; i < verb; i++)
        {
            ref readonly var word = ref sentence[i];
            if (word.Head != verb) continue;
            if (word.Xpos == "TO" || IsAny(word, TenseWord.Backshifted)) return Tense.Unknown;
            if (!word.Relation.StartsWith("aux") && word.Relation != "cop") continue;
            future |= IsAny(word, TenseWord.Auxiliary);
            past |= word.Xpos == "VBD" || word.Lemma == "have";
        }

        return future ? Tense.Future : past ? Tense.Past : Tense.Unknown;
    }

    /// <summary>Whether the words hang on a verb that tells in the present tense of what is fixed for later.</summary>
    public bool IsFixed(Sentence sentence, int first, int last)
    {
        var verb = HeadOutside(sentence, first, last);
        return verb >= 0 && sentence[verb].Xpos is "VBZ" or "VBP" && words.Is(sentence[verb].Lemma, TenseWord.Fixed) && OfVerb(sentence, verb) is Tense.Present;
    }

    private bool IsAny(in Token word, TenseWord kind) => words.Is(word.Form, kind) || words.Is(word.Lemma, kind);

    private static int HeadOutside(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var head = sentence[i].Head;
            if (head >= 0 && (head < first || head > last)) return head;
        }

        return -1;
    }

    private Tense OfVerb(Sentence sentence, int verb)
    {
        var auxiliary = Tense.Unknown;
        var hasTo = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            ref readonly var word = ref sentence[i];
            if (word.Head != verb || i > verb) continue;
            if (word.Xpos == "TO" || (word.Relation == "mark" && word.Lemma == "to")) hasTo = true;
            else if (word.Relation.StartsWith("aux") || word.Relation == "cop") auxiliary = Stronger(auxiliary, OfAuxiliary(word));
        }

        if (auxiliary == Tense.Future) return Tense.Future;
        if (hasTo) return OfInfinitive(sentence, verb);
        return Plain(sentence[verb], auxiliary);
    }

    private static Tense Stronger(Tense a, Tense b) => a > b ? a : b;

    private Tense OfAuxiliary(in Token word)
    {
        if (IsAny(word, TenseWord.Auxiliary) || IsAny(word, TenseWord.Backshifted)) return Tense.Future;
        return word.Xpos == "VBD" || word.Lemma == "have" ? Tense.Past : Tense.Present;
    }

    /// <summary>An infinitive lies ahead unless its governor says that it happened.</summary>
    private Tense OfInfinitive(Sentence sentence, int verb)
    {
        var head = sentence[verb].Head;
        if (head >= 0 && words.Is(sentence[head].Lemma, TenseWord.Implicative)) return OfVerb(sentence, head);
        if (Predicate(sentence, verb) is { } predicate) return OfVerb(sentence, predicate);
        var purpose = sentence[verb].Relation is "advcl";
        return purpose && head >= 0 ? OfVerb(sentence, head) : Tense.Future;
    }

    /// <summary>"became the first country to sign", "was the last to sign": whoever did it has done it when he became that, or was.</summary>
    private int? Predicate(Sentence sentence, int infinitive)
    {
        var noun = sentence[infinitive].Head;
        if (sentence[infinitive].Relation is not "acl" || sentence.Child(noun, "amod") < 0) return null;
        if (sentence.Child(noun, "cop") >= 0) return noun;
        return sentence[noun] is { Relation: "xcomp" or "obj", Head: >= 0 and var verb } && words.Is(sentence[verb].Lemma, TenseWord.Implicative) ? verb : null;
    }

    private Tense Plain(in Token verb, Tense auxiliary) => verb.Xpos switch
    {
        "VBD" => Tense.Past,
        "VBN" when words.Is(verb.Lemma, TenseWord.Governor) => auxiliary == Tense.Past && words.Is(verb.Lemma, TenseWord.Act) ? Tense.Past : Tense.Future,
        "JJ" or "NN" or "NNS" when words.Is(verb.Lemma, TenseWord.Governor) => Tense.Future,
        "VBN" => auxiliary == Tense.Present ? Tense.Unknown : Tense.Past,
        "VBG" => auxiliary,
        // "froze": what is not the dictionary form is no present of many, whatever the tag says.
        "VBP" when verb.Upos is Upos.Verb && verb.Form.Length > LongestShortForm && !verb.Lemma.Equals(verb.Form, StringComparison.OrdinalIgnoreCase) => Tense.Past,
        "VBP" or "VBZ" => Tense.Present,
        _ => auxiliary,
    };
}
