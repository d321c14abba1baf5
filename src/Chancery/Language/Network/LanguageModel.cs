namespace Chancery.Language.Network;

/// <summary>A trained model: features, weights, and the names of what is predicted.</summary>
internal sealed class LanguageModel
{
    private const string RootName = "root";

    internal LanguageModel(WordFeatures features, NetworkWeights weights, WordTag[] tags, string[] relations)
    {
        Features = features;
        Weights = weights;
        Tags = tags;
        Relations = relations;
        RootRelation = Array.IndexOf(relations, RootName);
    }

    internal WordFeatures Features { get; }

    internal NetworkWeights Weights { get; }

    internal WordTag[] Tags { get; }

    internal string[] Relations { get; }

    /// <summary>The index of the relation of a sentence's root.</summary>
    internal int RootRelation { get; }

    /// <summary>A parser over this model, for one thread.</summary>
    internal Parser CreateParser() => new(Weights, Tags.Length, Relations.Length, RootRelation);
}
