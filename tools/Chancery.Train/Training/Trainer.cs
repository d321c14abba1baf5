namespace Chancery.Train.Training;

/// <summary>Trains a network on sentences, epoch by epoch.</summary>
internal sealed class Trainer
{
    private const float WarmUp = 0.05f;

    private readonly TrainableNetwork network;
    private readonly TrainingSettings settings;
    private readonly TrainingSentence[] sentences;
    private readonly Recasing recasing;
    private readonly WordDropout wordDropout;
    private readonly Adam adam;
    private int steps;

    internal Trainer(TrainableNetwork network, IEnumerable<TrainingSentence> sentences)
    {
        this.network = network;
        settings = network.Settings;
        this.sentences = [.. sentences];
        wordDropout = new WordDropout(network.Vocabulary, settings.WordDropWeight, network.Random);
        adam = new Adam(network.Parameters.All);
        recasing = new Recasing(network.Random);
    }

    /// <summary>Goes through the sentences once; gives the mean losses.</summary>
    internal Losses RunEpoch()
    {
        network.Random.Shuffle(sentences.AsSpan());
        var expected = MathF.Ceiling((float)sentences.Sum(s => s.Count) / settings.BatchWords) * settings.Epochs;
        var sum = default(Losses);
        var batches = 0;
        foreach (var batch in Batches())
        {
            var (rows, vectorRows) = wordDropout.Apply(batch);
            sum += network.Layers.Learn(batch, rows, vectorRows);
            adam.Step(RateAt(steps++ / expected));
            batches++;
        }

        return sum / batches;
    }

    private float RateAt(float progress)
    {
        if (progress < WarmUp) return settings.Rate * progress / WarmUp;
        var rest = (progress - WarmUp) / (1 - WarmUp);
        return settings.Rate * (0.01f + (0.99f * 0.5f * (1 + MathF.Cos(MathF.PI * MathF.Min(1, rest)))));
    }

    private IEnumerable<Batch> Batches()
    {
        var current = new List<Example>();
        var words = 0;
        foreach (var sentence in sentences)
        {
            var example = network.Builder.Build(recasing.Apply(sentence));
            current.Add(example);
            words += example.Count;
            if (words < settings.BatchWords) continue;
            yield return new Batch(current);
            current = [];
            words = 0;
        }

        if (current.Count > 0) yield return new Batch(current);
    }
}
