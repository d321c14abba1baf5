using System.Diagnostics;
using Chancery.Language.Network;
using Chancery.Train.Treebank;

namespace Chancery.Train.Training;

/// <summary>Trains the network on a treebank, epoch by epoch.</summary>
internal sealed class Trainer
{
    private const float WarmUp = 0.05f;

    private readonly TrainingSettings settings;
    private readonly Example[] examples;
    private readonly RandomSource random;
    private readonly ParameterSet parameters;
    private readonly NetworkTraining network;
    private readonly WordDropout wordDropout;
    private readonly Adam adam;
    private int steps;

    internal Trainer(TrainingSettings settings, IReadOnlyList<TreebankSentence> sentences)
    {
        this.settings = settings;
        random = new RandomSource(settings.Seed);
        Vocabulary = Vocabulary.Of(sentences, settings.LeastCount);
        var features = new WordFeatures(Vocabulary.Words);
        parameters = new ParameterSet(random);
        var weights = new NetworkWeights(settings.Shape, features.RowCount, Vocabulary.Tags.Length, Vocabulary.Relations.Length, parameters.Create);
        network = new NetworkTraining(weights, Vocabulary.Tags.Length, Vocabulary.Relations.Length, settings.DropRate, parameters, random);
        wordDropout = new WordDropout(Vocabulary, settings.WordDropWeight, random);
        adam = new Adam(parameters.All);
        var builder = new ExampleBuilder(Vocabulary, features);
        examples = sentences.Select(builder.Build).ToArray();
    }

    /// <summary>What the treebank has.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>The weights in the order of the model file.</summary>
    internal IReadOnlyList<Parameter> Parameters => parameters.All;

    /// <summary>Goes through the treebank once; gives the mean losses.</summary>
    internal Losses RunEpoch()
    {
        var batches = Batches();
        var sum = default(Losses);
        foreach (var batch in batches)
        {
            sum += network.Learn(batch, wordDropout.Apply(batch));
            adam.Step(RateAt((float)steps++ / (batches.Count * settings.Epochs)));
        }

        return sum / batches.Count;
    }

    private float RateAt(float progress)
    {
        if (progress < WarmUp) return settings.Rate * progress / WarmUp;
        var rest = (progress - WarmUp) / (1 - WarmUp);
        return settings.Rate * (0.01f + (0.99f * 0.5f * (1 + MathF.Cos(MathF.PI * MathF.Min(1, rest)))));
    }

    private List<Batch> Batches()
    {
        random.Shuffle(examples.AsSpan());
        var batches = new List<Batch>();
        var current = new List<Example>();
        foreach (var example in examples)
        {
            current.Add(example);
            if (current.Sum(e => e.Count) < settings.BatchWords) continue;
            batches.Add(new Batch(current));
            current = [];
        }

        if (current.Count > 0) batches.Add(new Batch(current));
        return batches;
    }
}
