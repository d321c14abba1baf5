using System.Diagnostics;
using System.Globalization;
using Chancery.Language.Network;
using Chancery.Train.Teaching;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Trains a model that ships, on treebanks and on what teachers have labelled, and says after each epoch how good it is.</summary>
internal static class TrainCommand
{
    private const int LeastLabelledCount = 4;

    private static readonly string[] Sources = ["treebank", "vectors", "labelled"];

    internal static int Run(string path, string[] arguments)
    {
        var options = new Arguments(arguments, [.. TrainingData.Options, .. TrainingSettings.Options, "labelled", "gold-repeats"]);
        var settings = new TrainingSettings().From(options);
        var data = TrainingData.Read(options, settings.LeastCount);
        var labelled = options.Many("labelled").SelectMany(LabelledText.Read).ToList();
        var network = new TrainableNetwork(settings, data.Vocabulary.With(labelled, LeastLabelledCount), data.Vectors);
        var gold = Enumerable.Repeat(data.Gold, (int)options.Number("gold-repeats", 1)).SelectMany(s => s);
        var trainer = new Trainer(network, gold.Concat(labelled));
        Console.WriteLine($"{network.Vocabulary.Words.Length} words, {data.Vocabulary.Tags.Length} tags, {data.Vocabulary.Relations.Length} relations");
        var notes = Notes(options);
        var watch = Stopwatch.StartNew();
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            var losses = trainer.RunEpoch();
            ModelWriter.Write(path, network, notes);
            // What is measured is the file as written, rounding included.
            var scores = Scores.Of(LanguageModelFile.Load(path), data.Development);
            ModelWriter.Write(path, network, notes.Append($"development {scores}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch,2} {watch.Elapsed.TotalSeconds,5:0} s  losses {losses.Tags:0.000} {losses.Arcs:0.000} {losses.Relations:0.000}  {scores}"));
        }

        return 0;
    }

    private static string[] Notes(Arguments options) =>
    [
        "language en",
        "licence CC-BY-SA-4.0",
        "attribution Universal Dependencies English Web Treebank, The Board of Trustees of The Leland Stanford Junior University and the UD_English-EWT contributors",
        .. from name in Sources
           where options.Many(name).Length > 0
           select $"{name} {string.Join(' ', options.Many(name).Select(Path.GetFileName))}",
    ];
}
