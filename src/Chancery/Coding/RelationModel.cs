namespace Chancery.Coding;

/// <summary>A linear model of event types: for each feature a weight for each type.</summary>
/// <remarks>Weights are whole numbers, so every machine chooses the same type.</remarks>
internal sealed class RelationModel(int[] bias, IReadOnlyDictionary<string, int[]> weights, IReadOnlyList<string> notes)
{
    /// <summary>What a weight of one is written as.</summary>
    internal const int Scale = 1000;

    /// <summary>What each type has before any feature is seen.</summary>
    internal IReadOnlyList<int> Bias => bias;

    /// <summary>The weights of each feature, in the order of <see cref="EventTypes.All"/>.</summary>
    internal IReadOnlyDictionary<string, int[]> Weights => weights;

    /// <summary>How it was trained, a line each.</summary>
    internal IReadOnlyList<string> Notes => notes;

    /// <summary>The likeliest type, and how likely it is.</summary>
    internal (EventType Type, double Probability) Choose(IReadOnlyList<string> features)
    {
        var scores = (int[])bias.Clone();
        foreach (var feature in features)
            if (weights.TryGetValue(feature, out var row))
                for (var i = 0; i < scores.Length; i++) scores[i] += row[i];
        var best = Array.IndexOf(scores, scores.Max());
        var sum = scores.Sum(score => Math.Exp((score - scores[best]) / (double)Scale));
        return (EventTypes.All[best], 1 / sum);
    }
}
