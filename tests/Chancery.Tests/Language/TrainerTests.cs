using Chancery.Language.Network;
using Chancery.Train;
using Chancery.Train.Training;
using Chancery.Train.Vectors;

namespace Chancery.Tests.Language;

public sealed class TrainerTests : IDisposable
{
    private static readonly NetworkShape Small = new(Input: 16, Hidden: 16, Tag: 16, Arc: 16, Label: 16, Upper: 1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_file() =>
        File.ReadAllBytes(Trained("one.bin", epochs: 3)).ShouldBe(File.ReadAllBytes(Trained("two.bin", epochs: 3)));

    [Fact]
    public void What_has_been_seen_often_is_known_by_heart()
    {
        var model = LanguageModelFile.Load(Trained("model.bin", epochs: 300));
        var scores = Scores.Of(model, SmallTreebank.Sentences);
        scores.Upos.ShouldBe(100);
        scores.Labelled.ShouldBe(100);
    }

    [Fact]
    public void Every_gradient_is_the_slope_of_the_loss()
    {
        var random = new RandomSource(7);
        var parameters = new ParameterSet(random);
        var vocabulary = Vocabulary.Of(SmallTreebank.Sentences, 1);
        var features = new WordFeatures(vocabulary.Words);
        var weights = new NetworkWeights(Small, features.RowCount, vocabulary.Tags.Length, vocabulary.Relations.Length, parameters.Create);
        var vectors = new VectorTraining(WordVectors.None, Small.Input, parameters);
        var network = new NetworkTraining(weights, vectors, vocabulary.Tags.Length, vocabulary.Relations.Length, 0, parameters, random);
        var builder = new ExampleBuilder(vocabulary, features, WordVectors.None);
        var batch = new Batch(SmallTreebank.Sentences.Select(builder.Build).ToList());
        foreach (var parameter in parameters.All.Where(p => p.Tensor.Name != "vectors.weight"))
            ShouldBeSlope(parameter, parameters, () => LossOf(network, batch));
    }

    private static void ShouldBeSlope(Parameter parameter, ParameterSet all, Func<double> loss)
    {
        const float step = 5e-3f;
        foreach (var each in all.All) each.Gradient.AsSpan().Clear();
        loss();
        var cell = Largest(parameter.Gradient);
        var gradient = parameter.Gradient[cell];
        var value = parameter.Value[cell];
        parameter.Value[cell] = value + step;
        var above = loss();
        parameter.Value[cell] = value - step;
        var below = loss();
        parameter.Value[cell] = value;
        var slope = (above - below) / (2 * step);
        // Wide enough for the kinks of rectified cells, far too narrow for a wrong sign or a missing term.
        ((double)gradient).ShouldBe(slope, (0.15 * Math.Abs(slope)) + 2e-3, parameter.Tensor.Name);
    }

    private static double LossOf(NetworkTraining network, Batch batch)
    {
        var losses = network.Learn(
            batch, batch.Examples.SelectMany(e => e.Features).ToArray(), batch.Examples.SelectMany(e => e.Vectors).ToArray());
        return (double)losses.Tags + losses.Arcs + losses.Relations;
    }

    private static int Largest(float[] values) =>
        Enumerable.Range(0, values.Length).MaxBy(i => Math.Abs(values[i]));

    private string Trained(string name, int epochs)
    {
        var settings = new TrainingSettings { Shape = Small, Epochs = epochs, DropRate = 0.05f, LeastCount = 1 };
        var trainer = new Trainer(settings, SmallTreebank.Sentences, WordVectors.None);
        for (var i = 0; i < epochs; i++) trainer.RunEpoch();
        var path = Path.Combine(folder.FullName, name);
        ModelWriter.Write(path, settings, trainer);
        return path;
    }
}
