using Chancery.Actors;
using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Tells which sentences need a tree, from their words, tags and lemmas: to draw trees is the dearest part of reading, and
/// many sentences claim nothing whatever their tree.</summary>
/// <remarks>A sentence in which some pattern may match needs one. Of the others only those matter from which a pronoun in such a
/// sentence may take its meaning: the subject of the sentence before goes first.</remarks>
internal sealed class TreeNeed(FrameMatcher matcher, MentionReader mentions)
{
    /// <summary>For each sentence of a document, in order, whether it needs a tree.</summary>
    public bool[] Of(IReadOnlyList<Sentence> tagged)
    {
        var needs = new bool[tagged.Count];
        for (var i = 0; i < needs.Length; i++)
        {
            if (!Of(tagged[i])) continue;
            needs[i] = true;
            if (i > 0 && MentionReader.HasPronoun(tagged[i])) needs[i - 1] = true;
        }

        return needs;
    }

    /// <summary>Whether some pattern may match in the sentence.</summary>
    public bool Of(Sentence tagged)
    {
        var lemmas = new string[tagged.Count];
        for (var i = 0; i < lemmas.Length; i++) lemmas[i] = SentenceView.Lower(tagged[i].Lemma);
        return matcher.MayMatch(tagged, lemmas, mentions.MayMention(tagged));
    }
}
