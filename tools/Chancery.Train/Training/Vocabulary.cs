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

    /// <summary>Collects what the treebank has; words rarer than <paramref name="leastCount"/> are left out.</summary>
    internal static Vocabulary Of(IReadOnlyList<TreebankSentence> sentences, int leastCount)
    {
        var words = Counted(sentences.SelectMany(s => s.Words).Select(w => WordFeatures.Normalise(w.Form)))
            .Where(w => w.Count >= leastCount).ToList();
        return new Vocabulary(
            words.ConvertAll(w => w.Name).ToArray(), words.ConvertAll(w => w.Count).ToArray(),
            Counted(sentences.SelectMany(s => s.Words).Select(w => w.Tag)).Select(t => t.Name).ToArray(),
            Counted(sentences.SelectMany(s => s.Words).Select(w => w.Relation)).Select(r => r.Name).ToArray());
    }

    /// <summary>The same tags and relations with more words: those of other sentences too, unless rarer there than <paramref name="leastCount"/>.</summary>
    internal Vocabulary With(IReadOnlyList<TrainingSentence> sentences, int leastCount)
    {
        var counts = Words.Zip(Counts).ToDictionary(w => w.First, w => w.Second, StringComparer.Ordinal);
        foreach (var (name, count) in Counted(sentences.SelectMany(s => s.Forms).Select(f => WordFeatures.Normalise(f))))
            if (count >= leastCount || counts.ContainsKey(name)) counts[name] = counts.GetValueOrDefault(name) + count;
        var order = counts.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();
        return new Vocabulary(order.ConvertAll(w => w.Key).ToArray(), order.ConvertAll(w => w.Value).ToArray(), Tags, Relations);
    }

    private static IEnumerable<(string Name, int Count)> Counted(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).Select(g => (Name: g.Key, Count: g.Count()))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Name, StringComparer.Ordinal);
}
