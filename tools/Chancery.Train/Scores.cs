using Chancery.Language.Network;
using Chancery.Train.Treebank;

namespace Chancery.Train;

/// <summary>How well a model analyses a treebank whose words are given, in per cent of words.</summary>
internal readonly record struct Scores(double Upos, double Xpos, double Unlabelled, double Labelled)
{
    /// <summary>Measures a model.</summary>
    internal static Scores Of(LanguageModel model, IReadOnlyList<TreebankSentence> sentences)
    {
        var parser = new Parser(model);
        int words = 0, upos = 0, xpos = 0, heads = 0, both = 0;
        foreach (var sentence in sentences)
        {
            var count = sentence.Words.Count;
            var (tags, chosen, relations) = parser.Analyze(sentence.Words.Select(w => w.Form).ToArray());
            for (var i = 0; i < count; i++)
            {
                var gold = sentence.Words[i];
                var tag = model.Tags[tags[i]];
                words++;
                if (string.Equals(tag.Upos.ToString(), gold.Upos, StringComparison.OrdinalIgnoreCase)) upos++;
                if (tag.Xpos == gold.Xpos) xpos++;
                if (chosen[i] != gold.Head) continue;
                heads++;
                if (WithoutSubtype(model.Relations[relations[i]]).SequenceEqual(WithoutSubtype(gold.Relation))) both++;
            }
        }

        return new Scores(100.0 * upos / words, 100.0 * xpos / words, 100.0 * heads / words, 100.0 * both / words);
    }

    // As in the shared task of CoNLL 2018, a relation's subtype does not count.
    private static ReadOnlySpan<char> WithoutSubtype(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
