using System.Globalization;
using Chancery.Language.Network;
using Chancery.Train.Teaching;
using Chancery.Train.Training;
using Chancery.Train.Treebank;

namespace Chancery.Train;

/// <summary>How well a treebank whose words are given is analysed, in per cent of words.</summary>
internal readonly record struct Scores(double Upos, double Xpos, double Unlabelled, double Labelled)
{
    /// <summary>Measures a model.</summary>
    internal static Scores Of(LanguageModel model, IReadOnlyList<TreebankSentence> sentences)
    {
        var parser = new Parser(model);
        return Count(sentences, model.Tags.Select(t => $"{t.Upos}|{t.Xpos}").ToArray(), model.Relations,
            sentence => parser.Analyze(sentence.Words.Select(w => w.Form).ToArray()));
    }

    /// <summary>Measures teachers.</summary>
    internal static Scores Of(Teachers teachers, TrainingData data) =>
        Count(data.Development, data.Vocabulary.Tags, data.Vocabulary.Relations, sentence =>
        {
            var labelled = teachers.Label([sentence.Words.Select(w => w.Form).ToArray()])[0];
            return (Likeliest(labelled.Tags), labelled.Heads, Likeliest(labelled.Relations));
        });

    /// <summary>The figures in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"UPOS {Upos:0.00} XPOS {Xpos:0.00} UAS {Unlabelled:0.00} LAS {Labelled:0.00}");

    private static Scores Count(
        IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string> tagNames, IReadOnlyList<string> relationNames,
        Func<TreebankSentence, (int[] Tags, int[] Heads, int[] Relations)> analyse)
    {
        int words = 0, upos = 0, xpos = 0, heads = 0, both = 0;
        foreach (var sentence in sentences)
        {
            var found = analyse(sentence);
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var gold = sentence.Words[i];
                var tag = tagNames[found.Tags[i]].Split('|');
                words++;
                if (string.Equals(tag[0], gold.Upos, StringComparison.OrdinalIgnoreCase)) upos++;
                if (tag[1] == gold.Xpos) xpos++;
                if (found.Heads[i] != gold.Head) continue;
                heads++;
                if (WithoutSubtype(relationNames[found.Relations[i]]).SequenceEqual(WithoutSubtype(gold.Relation))) both++;
            }
        }

        return new Scores(100.0 * upos / words, 100.0 * xpos / words, 100.0 * heads / words, 100.0 * both / words);
    }

    private static int[] Likeliest(Labels labels) => Enumerable.Range(0, labels.Count).Select(i => labels.ClassesOf(i)[0]).ToArray();

    // As in the shared task of CoNLL 2018, a relation's subtype does not count.
    private static ReadOnlySpan<char> WithoutSubtype(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
