namespace Chancery.Reading.Certainty;

/// <summary>Works out how likely a claim is to be right: a logistic regression over its features and its kind.</summary>
/// <param name="intercept">The logarithm of the odds of a claim about which nothing is known.</param>
/// <param name="weights">A weight for each feature, then one for each kind.</param>
internal sealed class ConfidenceModel(double intercept, double[] weights)
{
    private static readonly int s_features = Enum.GetValues<ClaimFeature>().Length;

    /// <summary>The logarithm of the odds of a claim about which nothing is known.</summary>
    public double Intercept => intercept;

    /// <summary>A weight for each feature, then one for each kind.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>How likely the claim is to be right, from 0 to 1, in hundredths.</summary>
    public double Confidence(Kind kind, ClaimFeatures features)
    {
        var score = intercept + weights[s_features + (int)kind];
        for (var i = 0; i < s_features; i++) score += weights[i] * features.Values[i];
        return Math.Round(1 / (1 + Math.Exp(-score)), 2);
    }
}
