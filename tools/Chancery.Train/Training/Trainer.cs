using Chancery.Language.Network;
using Chancery.Train.Treebank;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>Trains the network on a treebank, epoch by epoch.</summary>
internal sealed class Trainer
{
    private const float WarmUp = 0.05f;

    private readonly TrainingSettings settings;
    private readonly TreebankSentence[] sentences;
    private readonly ExampleBuilder builder;
    private readonly Recasing recasing;
    private readonly WordVectors vectors;
    private readonly NetworkWeights weights;
    private readonly RandomSource random;
    private readonly ParameterSet parameters;
    private readonly NetworkTraining network;
    private readonly WordDropout wordDropout;
    private readonly Adam adam;
    private int steps;

    internal Trainer(TrainingSettings settings, IReadOnlyList<TreebankSentence> sentences, WordVectors vectors)
    {
        this.settings = settings;
        this.sentences = [.. sentences];
        this.vectors = vectors;
        random = new RandomSource(settings.Seed);
        Vocabulary = Vocabulary.Of(sentences, settings.LeastCount);
        var features = new WordFeatures(Vocabulary.Words);
        parameters = new ParameterSet(random);
        weights = new NetworkWeights(settings.Shape, features.RowCount, Vocabulary.Tags.Length, Vocabulary.Relations.Length, parameters.Create);
        var vectorLayer = new VectorTraining(vectors, settings.Shape.Input, parameters);
        network = new NetworkTraining(weights, vectorLayer, Vocabulary.Tags.Length, Vocabulary.Relations.Length, settings.DropRate, parameters, random);
        wordDropout = new WordDropout(Vocabulary, settings.WordDropWeight, random);
        adam = new Adam(parameters.All);
        builder = new ExampleBuilder(Vocabulary, features, vectors);
        recasing = new Recasing(random);
    }

    /// <summary>What the treebank has.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>Goes through the treebank once; gives the mean losses.</summary>
    internal Losses RunEpoch()
    {
        var batches = Batches();
        var sum = default(Losses);
        foreach (var batch in batches)
        {
            var (rows, vectorRows) = wordDropout.Apply(batch);
            sum += network.Learn(batch, rows, vectorRows);
            adam.Step(RateAt((float)steps++ / (batches.Count * settings.Epochs)));
        }

        return sum / batches.Count;
    }

    /// <summary>The words and weights of the model as it ships: the averages, with the vectors folded in.</summary>
    internal (string[] Words, IReadOnlyList<Tensor> Tensors) Finish()
    {
        var embedding = parameters.Of(weights.Embedding);
        var vectorWeight = parameters.All[^1];
        var tensors = parameters.All.SkipLast(1)
            .Select(p => p == embedding
                ? VectorFolding.Fold(embedding, vectorWeight, Vocabulary, vectors)
                : p.Tensor with { Cells = p.Average });
        return (VectorFolding.Words(Vocabulary, vectors), tensors.ToList());
    }

    private float RateAt(float progress)
    {
        if (progress < WarmUp) return settings.Rate * progress / WarmUp;
        var rest = (progress - WarmUp) / (1 - WarmUp);
        return settings.Rate * (0.01f + (0.99f * 0.5f * (1 + MathF.Cos(MathF.PI * MathF.Min(1, rest)))));
    }

    private List<Batch> Batches()
    {
        random.Shuffle(sentences.AsSpan());
        var batches = new List<Batch>();
        var current = new List<Example>();
        var words = 0;
        foreach (var sentence in sentences)
        {
            var example = builder.Build(recasing.Apply(sentence));
            current.Add(example);
            words += example.Count;
            if (words < settings.BatchWords) continue;
            batches.Add(new Batch(current));
            current = [];
            words = 0;
        }

        if (current.Count > 0) batches.Add(new Batch(current));
        return batches;
    }
}
