using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Takes for a verb what stands over a headline as a noun in the plural and has an object: "Belarus forces down a plane", "Peru issues
/// a warning".</summary>
internal static class HeadlineVerbs
{
    /// <summary>The sentences, the first of which may be a headline, with its verb.</summary>
    public static IReadOnlyList<Sentence> Restore(IReadOnlyList<Sentence> sentences)
    {
        if (sentences.Count == 0 || !sentences[0].HasTree || Restored(sentences[0]) is not { } headline) return sentences;
        return [headline, .. sentences.Skip(1)];
    }

    private static Sentence? Restored(Sentence sentence)
    {
        var root = 0;
        while (sentence[root].Head >= 0) root++;
        if (sentence[root] is not { Xpos: "NNS" or "NNPS" } || sentence.Child(root, "nsubj", "cop", "det", "amod") >= 0 || sentence[sentence.Count - 1].Upos is Upos.Punct) return null;
        var thing = sentence.Child(root, "obj");
        var subject = sentence.Child(root, "compound", "nmod:poss", "nmod:desc", "flat");
        if (thing < root || subject < 0 || subject > root || sentence[subject].Upos is not Upos.PropN || sentence.Extent(subject).Last != root - 1) return null;
        var tokens = sentence.Tokens.ToArray();
        tokens[root] = tokens[root] with { Upos = Upos.Verb, Xpos = "VBZ", Lemma = tokens[root].Xpos is "NNS" ? tokens[root].Lemma : tokens[root].Form.ToLowerInvariant().TrimEnd('s') };
        tokens[subject] = tokens[subject] with { Relation = "nsubj" };
        return new Sentence(sentence.Span, tokens);
    }
}
