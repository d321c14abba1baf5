namespace Chancery.Coding;

/// <summary>A linear model of event types: for each feature a weight for each type.</summary>
/// <remarks>What the features of a sentence say is divided by the length of its vector of shares, so that a long sentence with
/// many features is heard no louder than a short one. Weights are whole numbers, so every machine chooses the same type.</remarks>
internal sealed class RelationModel(int[] bias, IReadOnlyDictionary<string, FeatureWeights> weights, IReadOnlyList<string> notes)
{
    /// <summary>What a share of one is written as.</summary>
    internal const int ShareScale = 1000;

    /// <summary>What a weight of one is written as.</summary>
    internal const int WeightScale = 10;

    /// <summary>What each type has before any feature is seen.</summary>
    internal IReadOnlyList<int> Bias => bias;

    /// <summary>The weights of each feature; they have the feature's share in them.</summary>
    internal IReadOnlyDictionary<string, FeatureWeights> Weights => weights;

    /// <summary>How it was trained, a line each.</summary>
    internal IReadOnlyList<string> Notes => notes;

    /// <summary>The likeliest type, and how likely it is.</summary>
    internal (EventType Type, double Probability) Choose(IReadOnlyList<string> features)
    {
        var sums = new long[bias.Length];
        var squares = 0L;
        foreach (var feature in features)
        {
            if (!weights.TryGetValue(feature, out var row)) continue;
            squares += (long)row.Share * row.Share;
            for (var i = 0; i < sums.Length; i++) sums[i] += row.Of[i];
        }

        var length = squares > 0 ? Math.Sqrt(squares) / ShareScale : 1;
        var scores = new double[sums.Length];
        for (var i = 0; i < sums.Length; i++) scores[i] = (bias[i] + (sums[i] / length)) / WeightScale;
        var best = Array.IndexOf(scores, scores.Max());
        return (EventTypes.All[best], 1 / scores.Sum(score => Math.Exp(score - scores[best])));
    }
}
