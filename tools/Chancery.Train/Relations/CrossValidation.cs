using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>Has each example classified by a model that has not seen its sentence.</summary>
internal static class CrossValidation
{
    /// <summary>The types chosen, in the order of the examples.</summary>
    /// <param name="examples">What is classified, and learnt from in the other folds.</param>
    /// <param name="given">What is learnt from in all folds; their sentences must be others.</param>
    internal static List<EventType> Run(IReadOnlyList<Example> examples, IReadOnlyList<Example> given, int folds, double penalty, int least)
    {
        var foldOf = FoldOf(examples, folds);
        var chosen = new EventType[examples.Count];
        Parallel.For(0, folds, fold =>
        {
            var model = new LogisticRegression([.. given, .. examples.Where(e => foldOf[e.Pair.Sentence] != fold)], penalty, least).ToModel([]);
            for (var i = 0; i < chosen.Length; i++)
                if (foldOf[examples[i].Pair.Sentence] == fold) chosen[i] = model.Choose(examples[i].Features).Type;
        });
        return [.. chosen];
    }

    // Neighbours in a file are often alike, so sentences are dealt out by a hash of their letters.
    private static Dictionary<string, int> FoldOf(IReadOnlyList<Example> examples, int folds)
    {
        var sentences = examples.Select(e => e.Pair.Sentence).Distinct(StringComparer.Ordinal).OrderBy(Hash).ThenBy(s => s, StringComparer.Ordinal);
        return sentences.Select((sentence, i) => (sentence, Fold: i % folds)).ToDictionary(s => s.sentence, s => s.Fold, StringComparer.Ordinal);
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u; // FNV-1a: the same on every machine.
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
