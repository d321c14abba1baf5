using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Mends the tree around a word that stands for a noun: parsers take it for the neighbour of whatever is near.</summary>
internal static class EllipticTies
{
    /// <summary>The words of the sentence with what belongs to the elliptic word tied to it.</summary>
    public static Token[] Mend(Sentence sentence, int elliptic, int noun)
    {
        var tokens = sentence.Tokens.ToArray();
        if (tokens[elliptic].Relation is not "conj") return tokens;
        if (VerbBehind(sentence, elliptic) is { } verb)
        {
            tokens[elliptic] = tokens[elliptic] with { Head = verb, Relation = sentence.Child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj" };
            return tokens;
        }

        if (noun < 0) return tokens;
        // "a paper on fish with Chad and one with Mali": what is coordinated with it belongs to the noun.
        var beside = tokens[elliptic].Head;
        if (beside != noun && tokens[beside].Relation is "nmod") tokens[beside] = tokens[beside] with { Head = noun };
        tokens[elliptic] = tokens[elliptic] with { Head = noun };
        Gather(sentence, elliptic, tokens);
        return tokens;
    }

    // "one was signed, and others with Togo and Chad are being drawn up": what follows has no other subject.
    private static int? VerbBehind(Sentence sentence, int elliptic)
    {
        for (var at = elliptic + 1; at < sentence.Count; at++)
        {
            if (sentence[at].Upos is not Upos.Verb) continue;
            return HasAuxiliaryAfter(sentence, at, elliptic) && sentence.Child(at, "nsubj", "nsubj:pass") < 0 ? at : null;
        }

        return null;
    }

    private static bool HasAuxiliaryAfter(Sentence sentence, int verb, int elliptic)
    {
        for (var at = elliptic + 1; at < verb; at++)
            if (sentence[at].Head == verb && sentence[at].Upos is Upos.Aux) return true;
        return false;
    }

    // "an agreement with Togo on fish and another with Mali on forests": the phrases behind it are its own.
    private static void Gather(Sentence sentence, int elliptic, Token[] tokens)
    {
        for (var at = elliptic + 1; at < sentence.Count && sentence[at].Upos is Upos.Adp && sentence[at].Relation is "case";)
        {
            var tied = sentence[at].Head;
            if (tied < at) return;
            tokens[tied] = tokens[tied] with { Head = elliptic, Relation = "nmod" };
            at = LastBefore(sentence, tied) + 1;
        }
    }

    // The next phrase begins with a preposition, even where the tree hangs it on this one.
    private static int LastBefore(Sentence sentence, int tied)
    {
        var last = tied;
        while (last + 1 < sentence.Count && sentence.IsUnder(last + 1, tied)) last++;
        for (var at = tied + 1; at <= last; at++)
            if (sentence[at].Upos is Upos.Adp && sentence[at].Head is var next && next > at && sentence[next].Head == tied && sentence[next].Relation is "nmod") return at - 1;
        return last;
    }
}
