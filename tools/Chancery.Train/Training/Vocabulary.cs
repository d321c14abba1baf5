using Chancery.Language.Network;
using Chancery.Train.Treebank;

namespace Chancery.Train.Training;

/// <summary>What a treebank has: its frequent words, its tags and its relations.</summary>
internal sealed class Vocabulary
{
    private Vocabulary(string[] words, int[] counts, string[] tags, string[] relations)
    {
        Words = words;
        Counts = counts;
        Tags = tags;
        Relations = relations;
    }

    /// <summary>Normalised words, the most frequent first.</summary>
    internal string[] Words { get; }

    /// <summary>How often each occurs.</summary>
    internal int[] Counts { get; }

    /// <summary>Tags, universal and Penn in one.</summary>
    internal string[] Tags { get; }

    /// <summary>Relations with their subtypes.</summary>
    internal string[] Relations { get; }

    /// <summary>Collects what the sentences have; words rarer than <paramref name="leastCount"/> are left out.</summary>
    internal static Vocabulary Of(IReadOnlyList<TreebankSentence> sentences, int leastCount)
    {
        var words = Counted(sentences, w => WordFeatures.Normalise(w.Form)).Where(w => w.Count >= leastCount).ToList();
        return new Vocabulary(
            words.ConvertAll(w => w.Name).ToArray(), words.ConvertAll(w => w.Count).ToArray(),
            Counted(sentences, w => w.Tag).Select(t => t.Name).ToArray(),
            Counted(sentences, w => w.Relation).Select(r => r.Name).ToArray());
    }

    private static IEnumerable<(string Name, int Count)> Counted(IReadOnlyList<TreebankSentence> sentences, Func<TreebankWord, string> name) =>
        sentences.SelectMany(s => s.Words).GroupBy(name, StringComparer.Ordinal).Select(g => (Name: g.Key, Count: g.Count()))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Name, StringComparer.Ordinal);
}
