using System.Diagnostics;
using System.Globalization;
using Chancery.Train.Teaching;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Trains a large network to teach others, or trains one that is there a little more.</summary>
internal static class TeacherCommand
{
    internal static int Run(string path, string[] arguments)
    {
        var options = new Arguments(arguments, [.. TrainingData.Options, .. TrainingSettings.Options, "from"]);
        var settings = new TrainingSettings().From(options);
        var data = TrainingData.Read(options, settings.LeastCount);
        var network = options.Many("from") is [var start]
            ? TeacherFile.Read(start, data.Vocabulary, data.Vectors, settings)
            : new TrainableNetwork(settings, data.Vocabulary, data.Vectors);
        var trainer = new Trainer(network, data.Gold);
        var watch = Stopwatch.StartNew();
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            var losses = trainer.RunEpoch();
            Console.Write(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch,2} {watch.Elapsed.TotalSeconds,5:0} s  losses {losses.Tags:0.000} {losses.Arcs:0.000} {losses.Relations:0.000}"));
            if (epoch % 4 == 0 || epoch == settings.Epochs) Console.Write("  " + Measured(network, data));
            Console.WriteLine();
        }

        TeacherFile.Write(path, network);
        return 0;
    }

    private static Scores Measured(TrainableNetwork network, TrainingData data)
    {
        network.Parameters.SwapAverages();
        var scores = Scores.Of(new Teachers([network]), data);
        network.Parameters.SwapAverages();
        return scores;
    }
}
