using Chancery.Language.Network;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>A network with all that training needs: its words, its parameters, and what turns sentences into its numbers.</summary>
internal sealed class TrainableNetwork
{
    internal TrainableNetwork(TrainingSettings settings, Vocabulary vocabulary, WordVectors vectors)
    {
        Settings = settings;
        Vocabulary = vocabulary;
        Vectors = vectors;
        Random = new RandomSource(settings.Seed);
        Parameters = new ParameterSet(Random);
        var features = new WordFeatures(vocabulary.Words);
        var weights = new NetworkWeights(
            settings.Shape, features.RowCount, vocabulary.Tags.Length, vocabulary.Relations.Length, Parameters.Create);
        Embedding = Parameters.Of(weights.Embedding);
        var vectorLayer = new VectorTraining(vectors, settings.Shape.Input, Parameters);
        Layers = new NetworkTraining(
            weights, vectorLayer, vocabulary.Tags.Length, vocabulary.Relations.Length, settings.DropRate, Parameters, Random);
        Builder = new ExampleBuilder(features, vectors);
    }

    /// <summary>What it is trained with.</summary>
    internal TrainingSettings Settings { get; }

    /// <summary>Its words, tags and relations.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>The vectors of words that it builds on.</summary>
    internal WordVectors Vectors { get; }

    /// <summary>Its random numbers.</summary>
    internal RandomSource Random { get; }

    /// <summary>All its weights.</summary>
    internal ParameterSet Parameters { get; }

    /// <summary>The table of embeddings.</summary>
    internal Parameter Embedding { get; }

    /// <summary>Its layers.</summary>
    internal NetworkTraining Layers { get; }

    /// <summary>Turns sentences into numbers.</summary>
    internal ExampleBuilder Builder { get; }

    /// <summary>The words and weights of the model as it ships: the averages, with the vectors folded in.</summary>
    internal (string[] Words, IReadOnlyList<Tensor> Tensors) Finish()
    {
        var projection = Parameters.All[^1];
        var tensors = Parameters.All.SkipLast(1)
            .Select(p => p == Embedding
                ? VectorFolding.Fold(p, projection, Vocabulary, Vectors)
                : p.Tensor with { Cells = p.Average });
        return (VectorFolding.Words(Vocabulary, Vectors), tensors.ToList());
    }
}
