using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Ties to a paper what it does, where day and place stand between: "signed an agreement in Suva on Monday abolishing visas".</summary>
/// <remarks>The tree then takes the participle for what those who signed did besides. With a comma before it, it may be.</remarks>
internal sealed class DetachedParticiples(FrameLexicon lexicon)
{
    private readonly PhraseTable instruments = lexicon.Class("instrument");
    private readonly PhraseTable papers = lexicon.Class("issued-paper");
    private readonly PhraseTable aims = lexicon.Class("inclination");

    /// <summary>The sentences with those participles below the papers.</summary>
    public IReadOnlyList<Sentence> Tie(IReadOnlyList<Sentence> sentences)
    {
        Sentence[]? tied = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!sentences[i].HasTree) continue;
            for (var at = 3; at < sentences[i].Count; at++)
            {
                if (PaperOf((tied ?? sentences)[i], at) is not { } paper) continue;
                tied ??= [.. sentences];
                var tokens = tied[i].Tokens.ToArray();
                tokens[at] = tokens[at] with { Head = paper, Relation = "acl" };
                tied[i] = new Sentence(tied[i].Span, tokens);
            }
        }

        return tied ?? sentences;
    }

    private int? PaperOf(Sentence sentence, int participle)
    {
        if (sentence[participle] is not { Xpos: "VBG", Relation: "advcl" or "acl", Head: >= 0 and var above }) return null;
        if (aims.Phrases.Contains(sentence[participle].Lemma) || sentence.Child(participle, "mark", "nsubj") >= 0) return null;
        var verb = sentence[above] is { Relation: "obl" or "obl:unmarked", Head: >= 0 and var governor } ? governor : above;
        if (sentence[verb].Upos is not Upos.Verb) return null;
        var paper = sentence.Child(verb, "obj", "nsubj:pass");
        return paper >= 0 && paper < participle && IsPaper(sentence[paper]) && OnlyCircumstances(sentence, verb, paper, participle) ? paper : null;
    }

    private bool IsPaper(in Token word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        return instruments.Phrases.Contains(lemma) || papers.Phrases.Contains(lemma);
    }

    // Between the paper and the participle stand, without a comma right before it, only the verb itself, days and places.
    private static bool OnlyCircumstances(Sentence sentence, int verb, int paper, int participle)
    {
        if (sentence[participle - 1].Upos is Upos.Punct) return false;
        for (var at = paper + 1; at < participle; at++)
        {
            if (at == verb || sentence[at].Head == participle || sentence.IsUnder(at, paper)) continue;
            if (sentence[at].Head == verb && sentence[at].Relation is not ("obl" or "obl:unmarked" or "advmod" or "aux" or "aux:pass" or "punct")) return false;
        }

        return participle - paper > 1;
    }
}
