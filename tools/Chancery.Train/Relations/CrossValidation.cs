using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>Has each example classified by a model that has not seen its sentence.</summary>
internal static class CrossValidation
{
    /// <summary>The types chosen and how likely each is, in the order of the examples.</summary>
    /// <param name="examples">What is classified, and learnt from in the other folds.</param>
    /// <param name="given">What is learnt from in all folds; their sentences must be others.</param>
    /// <param name="folds">How many folds.</param>
    /// <param name="deal">Which of many ways of dealing the sentences out.</param>
    /// <param name="train">Learns a model.</param>
    internal static List<(EventType Type, double Probability)> Run(
        IReadOnlyList<Example> examples, IReadOnlyList<Example> given, int folds, uint deal, Func<IReadOnlyList<Example>, RelationModel> train)
    {
        var foldOf = FoldOf(examples, folds, deal);
        var chosen = new (EventType, double)[examples.Count];
        Parallel.For(0, folds, fold =>
        {
            var model = train([.. given, .. examples.Where(e => foldOf[e.Pair.Sentence] != fold)]);
            for (var i = 0; i < chosen.Length; i++)
                if (foldOf[examples[i].Pair.Sentence] == fold) chosen[i] = model.Choose(examples[i].Features);
        });
        return [.. chosen];
    }

    // Neighbours in a file are often alike, so sentences are dealt out by a hash of their letters.
    private static Dictionary<string, int> FoldOf(IReadOnlyList<Example> examples, int folds, uint deal)
    {
        var sentences = examples.Select(e => e.Pair.Sentence).Distinct(StringComparer.Ordinal).OrderBy(s => Hash(s, deal)).ThenBy(s => s, StringComparer.Ordinal);
        return sentences.Select((sentence, i) => (sentence, Fold: i % folds)).ToDictionary(s => s.sentence, s => s.Fold, StringComparer.Ordinal);
    }

    private static uint Hash(string text, uint deal)
    {
        var hash = (2166136261u ^ deal) * 16777619u; // FNV-1a: the same on every machine.
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
