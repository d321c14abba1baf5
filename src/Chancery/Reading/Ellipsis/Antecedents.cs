using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Finds the noun that "one" or "another" stands for: the nearest before it, in its sentence or in the one before.</summary>
internal sealed class Antecedents(EllipsisWords words)
{
    // A paper is spoken of over so many sentences.
    private const int SentencesBack = 3;

    /// <summary>The sentence and the index of the noun; null where nothing of a kind that recurs was named last.</summary>
    public (Sentence Sentence, int Noun)? Of(IReadOnlyList<Sentence> sentences, int index, int elliptic, Ellipsis sort)
    {
        var sentence = sentences[index];
        if (sort is Ellipsis.Object) return Object(sentence, elliptic);
        if (sort is Ellipsis.Alike or Ellipsis.Pronoun) return Paper(sentences, index, elliptic);
        if (Nearest(sentence, elliptic, sort) is { } here)
            return here >= 0 && !sentence.IsUnder(here, elliptic) && IsParallel(sentence, elliptic, here) ? (sentence, here) : null;
        if (index == 0 || sentence[elliptic].Relation is "conj" || sentences[index - 1] is not { HasTree: true } before) return null;
        return Nearest(before, before.Count, sort) is { } there and >= 0 ? (before, there) : null;
    }

    // "closed its embassy and reopened it": what the verb before acted upon.
    private (Sentence Sentence, int Noun)? Object(Sentence sentence, int pronoun)
    {
        var verb = sentence[sentence[pronoun].Head].Head;
        for (var at = verb + 1; at < pronoun; at++)
            if (sentence[at] is { Upos: Upos.Noun, Relation: "obj" } word && word.Head == verb) return words.Lasting.Contains(word.Lemma) ? (sentence, at) : null;
        return null;
    }

    // "The accord has no time limit" speaks of the one that was described before.
    private (Sentence Sentence, int Noun)? Paper(IReadOnlyList<Sentence> sentences, int index, int end)
    {
        for (var at = index; at >= 0 && at >= index - SentencesBack; at--)
        {
            if (!sentences[at].HasTree) continue;
            if (NearestPaper(sentences[at], at == index ? end : sentences[at].Count) is not { } noun) continue;
            if (new Understood(words, sentences[at], noun).SaysMore) return (sentences[at], noun);
            if (!IsDefinite(sentences[at], noun)) return null;
        }

        return null;
    }

    // Null where no noun stands before; -1 where the nearest that acts or is acted upon is of another kind.
    private int? Nearest(Sentence sentence, int end, Ellipsis sort)
    {
        for (var at = end - 1; at >= 0; at--)
        {
            ref readonly var word = ref sentence[at];
            if (word.Upos is not Upos.Noun || word.Relation is "compound") continue;
            if (words.Recurrent.Contains(word.Lemma) && (sort is not Ellipsis.Number || word.Xpos is "NNS")) return at;
            if (word.Relation is "nsubj" or "nsubj:pass" or "obj" or "root" && sentence.Child(at, "case") < 0 && !IsSayer(sentence, at, end)) return -1;
        }

        return null;
    }

    private int? NearestPaper(Sentence sentence, int end)
    {
        for (var at = end - 1; at >= 0; at--)
            if (sentence[at] is { Upos: Upos.Noun, Relation: not "compound" } word && words.Papers.Contains(word.Lemma)) return at;
        return null;
    }

    // "the ministry said that one was signed": who says so is not what he speaks of.
    private static bool IsSayer(Sentence sentence, int noun, int elliptic)
    {
        if (elliptic >= sentence.Count) return false;
        for (var at = elliptic; at >= 0; at = sentence[at].Head)
            if (sentence[at].Relation is "ccomp" && sentence[at].Head == sentence[noun].Head) return true;
        return false;
    }

    private bool IsDefinite(Sentence sentence, int noun) => sentence.Child(noun, "det") is >= 0 and var article && words.Definite.Contains(sentence[article].Lemma);

    // What is coordinated stands beside its like: "an embassy in Chad and one in Mali".
    private static bool IsParallel(Sentence sentence, int elliptic, int noun)
    {
        if (sentence[elliptic].Relation is not "conj") return true;
        var head = sentence[elliptic].Head;
        return sentence.IsUnder(head, noun) || sentence.IsUnder(noun, head);
    }
}
