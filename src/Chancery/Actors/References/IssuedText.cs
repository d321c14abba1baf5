using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>A statement that a document gives word for word after saying who issued it.</summary>
/// <param name="First">The first sentence of the statement.</param>
/// <param name="Last">Its last sentence.</param>
/// <param name="Introduction">The sentence that says who issued it.</param>
/// <param name="Issuers">The first word after the preposition that names them.</param>
internal sealed record IssuedText(int First, int Last, int Introduction, int Issuers)
{
    /// <summary>The statement that the document gives; null when it gives none.</summary>
    public static IssuedText? In(IReadOnlyList<Sentence> sentences, SayingWords words)
    {
        for (var index = 0; index < sentences.Count; index++)
        {
            if (IssuersIn(sentences[index], words) is { } issuers) return new(index + 1, End(sentences, index + 1, words), index, issuers);
        }

        return null;
    }

    public bool Covers(int sentence) => First <= sentence && sentence <= Last;

    // "The following statement was released by …", "The text of the following statement was agreed by …".
    private static int? IssuersIn(Sentence sentence, SayingWords words)
    {
        var announced = false;
        var issued = false;
        for (var token = 1; token < sentence.Count - 1; token++)
        {
            ref readonly var word = ref sentence[token];
            var afterFollowing = words.IsFollowingText(sentence[token - 1].Form, word.Lemma)
                || (token > 1 && words.IsFollowingText(sentence[token - 2].Form, word.Lemma));
            announced |= afterFollowing;
            issued |= announced && word.Upos == Upos.Verb && words.Issues(word.Lemma);
            if (issued && words.IsBy(word.Form)) return token + 1;
        }

        return null;
    }

    private static int End(IReadOnlyList<Sentence> sentences, int first, SayingWords words)
    {
        for (var index = first; index < sentences.Count; index++)
        {
            if (sentences[index] is { Count: > 1 } sentence && words.Ends(sentence[0].Form) && words.IsText(sentence[1].Lemma)) return index - 1;
        }

        return sentences.Count - 1;
    }
}
