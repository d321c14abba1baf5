namespace Chancery.Coding;

/// <summary>What a feature counts in a model of event types.</summary>
/// <param name="Share">How much it tells of a sentence, in thousandths: the rarer it is the more.</param>
/// <param name="Of">What it speaks for and against, in the order of <see cref="EventTypes.All"/>.</param>
internal readonly record struct FeatureWeights(int Share, int[] Of);
