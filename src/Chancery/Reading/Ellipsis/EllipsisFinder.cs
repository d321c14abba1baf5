using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Tells whether a word stands for a noun that was said before.</summary>
internal sealed class EllipsisFinder(EllipsisWords words)
{
    // A number of four figures may be a year.
    private const int Figures = 3;

    /// <summary>How the word stands for a noun.</summary>
    public Ellipsis At(Sentence sentence, int at)
    {
        ref readonly var word = ref sentence[at];
        if (word.Upos is Upos.Noun && words.Papers.Contains(word.Lemma)) return IsAlike(sentence, at) ? Ellipsis.Alike : Ellipsis.None;
        if (words.Elliptic.Contains(word.Lemma)) return StandsAlone(sentence, at) ? Ellipsis.Word : Ellipsis.None;
        if (word is { Upos: Upos.Pron, Relation: "nsubj:pass" } && words.Pronouns.Contains(word.Lemma))
            return words.PaperVerbs.Contains(sentence[word.Head].Lemma) ? Ellipsis.Pronoun : Ellipsis.None;
        if (word is { Upos: Upos.Pron, Relation: "obj" } && words.Same.Contains(word.Lemma))
            return sentence[word.Head].Relation is "conj" ? Ellipsis.Object : Ellipsis.None;
        return word is { Upos: Upos.Num, Relation: "obj" or "nsubj:pass", Xpos: "CD" } && IsNumber(sentence, at) ? Ellipsis.Number : Ellipsis.None;
    }

    private bool IsNumber(Sentence sentence, int at) =>
        words.Having.Contains(sentence[sentence[at].Head].Lemma) && IsTied(sentence, at)
        && (sentence[at].Form.Length <= Figures || !char.IsAsciiDigit(sentence[at].Form[0]));

    private bool IsAlike(Sentence sentence, int at)
    {
        for (var child = 0; child < at; child++)
            if (sentence[child].Head == at && words.Alike.Contains(sentence[child].Lemma)) return !words.HasOwnSubject(sentence.Tokens, at);
        return false;
    }

    private bool StandsAlone(Sentence sentence, int at)
    {
        ref readonly var word = ref sentence[at];
        if (word.Upos is Upos.Adj || word.Relation is not ("nsubj" or "nsubj:pass" or "obj" or "conj" or "obl")) return false;
        // "one another"
        if (at > 0 && words.Elliptic.Contains(sentence[at - 1].Lemma)) return false;
        var isQualified = false;
        for (var child = 0; child < sentence.Count; child++)
        {
            if (sentence[child].Head != at) continue;
            if (sentence[child].Relation is "nummod" or "acl:relcl" or "appos" or "cop" or "compound" or "advmod" || IsPartitive(sentence, child)) return false;
            isQualified |= sentence[child].Relation is "amod";
        }

        return IsPermitted(sentence, at, isQualified) && (IsTied(sentence, at) || isQualified || word.Relation is "nsubj:pass" or "obj" or "conj");
    }

    private static bool IsTied(Sentence sentence, int at) => at + 1 < sentence.Count && sentence[at + 1].Upos is Upos.Adp;

    // "no one", "each other" stand for nothing said before; "a Kenyan one" and "the one in Mali" do.
    private bool IsPermitted(Sentence sentence, int at, bool isQualified)
    {
        for (var child = 0; child < at; child++)
            if (sentence[child].Head == at && sentence[child].Relation is "det" && !isQualified && !words.Definite.Contains(sentence[child].Lemma)) return false;
        return true;
    }

    // "one of the goals" is a goal.
    private static bool IsPartitive(Sentence sentence, int noun) =>
        sentence[noun].Relation is "nmod" && sentence.Child(noun, "case") is >= 0 and var preposition && sentence[preposition].Lemma is "of";
}
