namespace Chancery.Language.Network;

/// <summary>A trained model: features, layers, and the names of what is predicted.</summary>
internal sealed class LanguageModel
{
    private const string RootName = "root";
    private const string UnspecifiedName = "dep";

    internal LanguageModel(WordFeatures features, NetworkLayers layers, WordTag[] tags, string[] relations)
    {
        Features = features;
        Layers = layers;
        Tags = tags;
        // Sentences without a tree need a relation that says nothing, whether or not the treebank has it.
        Relations = relations.Contains(UnspecifiedName) ? relations : [.. relations, UnspecifiedName];
        PredictedRelations = relations.Length;
        RootRelation = Array.IndexOf(relations, RootName);
        UnspecifiedRelation = Array.IndexOf(Relations, UnspecifiedName);
    }

    internal WordFeatures Features { get; }

    internal NetworkLayers Layers { get; }

    internal WordTag[] Tags { get; }

    internal string[] Relations { get; }

    /// <summary>How many of the relations the network knows.</summary>
    internal int PredictedRelations { get; }

    /// <summary>The index of the relation of a sentence's root.</summary>
    internal int RootRelation { get; }

    /// <summary>The index of the relation that says only that there is one.</summary>
    internal int UnspecifiedRelation { get; }
}
