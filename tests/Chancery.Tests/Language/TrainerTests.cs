using Chancery.Language.Network;
using Chancery.Train;
using Chancery.Train.Teaching;
using Chancery.Train.Training;
using Chancery.Train.Vectors;

namespace Chancery.Tests.Language;

public sealed class TrainerTests : IDisposable
{
    private static readonly NetworkShape Small = new(Input: 16, Hidden: 16, Tag: 16, Arc: 16, Label: 16, Upper: 2);

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
        var network = SmallNetwork(new TrainingSettings { Shape = Small, DropRate = 0, LeastCount = 1 });
        var parameters = network.Parameters;
        var batch = new Batch(Unsure(SmallSentences(network)).Select(network.Builder.Build).ToList());
        foreach (var parameter in parameters.All.Where(p => p.Tensor.Name != "vectors.weight"))
            ShouldBeSlope(parameter, parameters, () => LossOf(network.Layers, batch));
    }

    [Fact]
    public void A_teacher_says_what_it_has_learnt_and_its_labels_survive_their_file()
    {
        var network = Taught(epochs: 300);
        network.Parameters.SwapAverages();
        var labelled = new Teachers([network]).Label(SmallTreebank.Sentences.Select(s => s.Words.Select(w => w.Form).ToArray()).ToList());
        var path = Path.Combine(folder.FullName, "labelled.gz");
        LabelledText.Write(path, labelled);
        var read = LabelledText.Read(path);
        read.Count.ShouldBe(SmallTreebank.Sentences.Count);
        foreach (var (sentence, gold) in read.Zip(SmallSentences(network)))
        {
            sentence.Forms.ShouldBe(gold.Forms);
            sentence.Heads.ShouldBe(gold.Heads);
            for (var i = 0; i < gold.Count; i++)
            {
                sentence.Tags.ClassesOf(i)[0].ShouldBe(gold.Tags.ClassesOf(i)[0]);
                sentence.Relations.ClassesOf(i)[0].ShouldBe(gold.Relations.ClassesOf(i)[0]);
                sentence.HeadLabels.SharesOf(i).ToArray().Sum().ShouldBe(1, 0.02);
            }
        }
    }

    [Fact]
    public void A_teacher_read_from_its_file_teaches_the_same()
    {
        var network = Taught(epochs: 20);
        var path = Path.Combine(folder.FullName, "one.teacher");
        TeacherFile.Write(path, network);
        network.Parameters.SwapAverages();
        var again = TeacherFile.Read(path, network.Vocabulary, WordVectors.None, network.Settings);
        string[][] words = [["Oslo", "signed", "treaties"]];
        new Teachers([again]).Label(words)[0].HeadLabels.SharesOf(0).ToArray()
            .ShouldBe(new Teachers([network]).Label(words)[0].HeadLabels.SharesOf(0).ToArray());
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

    /// <summary>The sentences with labels of a teacher that doubts.</summary>
    private static IEnumerable<TrainingSentence> Unsure(IEnumerable<TrainingSentence> sentences) => sentences.Select(s => s with
    {
        Tags = Doubted(s.Tags),
        HeadLabels = Doubted(s.HeadLabels),
        Relations = Doubted(s.Relations),
    });

    private static Labels Doubted(Labels labels) => new(
        2, Enumerable.Range(0, labels.Count).SelectMany(i => new[] { labels.ClassesOf(i)[0], labels.ClassesOf(i)[0] == 0 ? 1 : 0 }).ToArray(),
        Enumerable.Range(0, 2 * labels.Count).Select(i => i % 2 == 0 ? 0.75f : 0.25f).ToArray());

    private static IReadOnlyList<TrainingSentence> SmallSentences(TrainableNetwork network) =>
        SmallTreebank.Sentences.Select(new TreebankLabels(network.Vocabulary).Of).ToList();

    private static TrainableNetwork SmallNetwork(TrainingSettings settings) =>
        new(settings, Vocabulary.Of(SmallTreebank.Sentences, settings.LeastCount), WordVectors.None);

    private static TrainableNetwork Taught(int epochs)
    {
        var network = SmallNetwork(new TrainingSettings { Shape = Small, Epochs = epochs, DropRate = 0.05f, LeastCount = 1 });
        var trainer = new Trainer(network, SmallSentences(network));
        for (var i = 0; i < epochs; i++) trainer.RunEpoch();
        return network;
    }

    private string Trained(string name, int epochs)
    {
        var path = Path.Combine(folder.FullName, name);
        ModelWriter.Write(path, Taught(epochs));
        return path;
    }
}
