using System.Diagnostics;
using System.Globalization;
using Chancery.Language.Network;
using Chancery.Train.Training;
using Chancery.Train.Treebank;
using Chancery.Train.Vectors;

namespace Chancery.Train;

/// <summary>Trains a model and says after each few epochs how good it is.</summary>
internal static class TrainCommand
{
    internal static int Run(string trainPath, string developmentPath, string modelPath, string[] options)
    {
        var vectors = WordVectors.None;
        if (options is ["--vectors", var vectorPath, .. var others])
        {
            vectors = WordVectors.Read(vectorPath);
            options = others;
        }

        if (SettingsOf(options) is not { } settings) return 2;
        var development = TreebankFile.Read(developmentPath);
        var trainer = new Trainer(settings, TreebankFile.Read(trainPath), vectors);
        Console.WriteLine($"{trainer.Vocabulary.Words.Length} words, {trainer.Vocabulary.Tags.Length} tags, {trainer.Vocabulary.Relations.Length} relations");
        var watch = Stopwatch.StartNew();
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            var losses = trainer.RunEpoch();
            Console.Write(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch,2} {watch.Elapsed.TotalSeconds,5:0} s  losses {losses.Tags:0.000} {losses.Arcs:0.000} {losses.Relations:0.000}"));
            if (epoch % 2 == 0 || epoch == settings.Epochs) Console.Write("  " + Report(modelPath, settings, trainer, development));
            Console.WriteLine();
        }

        return 0;
    }

    private static string Report(string path, TrainingSettings settings, Trainer trainer, IReadOnlyList<TreebankSentence> development)
    {
        ModelWriter.Write(path, settings, trainer);
        // What is measured is the file as written, rounding included.
        var scores = Scores.Of(LanguageModelFile.Load(path), development);
        return string.Create(CultureInfo.InvariantCulture,
            $"UPOS {scores.Upos:0.00} XPOS {scores.Xpos:0.00} UAS {scores.Unlabelled:0.00} LAS {scores.Labelled:0.00}");
    }

    private static TrainingSettings? SettingsOf(string[] options)
    {
        var settings = new TrainingSettings();
        for (var i = 0; i < options.Length; i += 2)
        {
            if (i + 1 == options.Length || !float.TryParse(options[i + 1], CultureInfo.InvariantCulture, out var value))
            {
                Console.Error.WriteLine($"{options[i]} needs a number");
                return null;
            }

            if (With(settings, options[i], value) is not { } changed)
            {
                Console.Error.WriteLine($"unknown option {options[i]}");
                return null;
            }

            settings = changed;
        }

        return settings;
    }

    private static TrainingSettings? With(TrainingSettings settings, string option, float value) => option switch
    {
        "--epochs" => settings with { Epochs = (int)value },
        "--seed" => settings with { Seed = (ulong)value },
        "--hidden" => settings with { Shape = settings.Shape with { Hidden = (int)value } },
        "--input" => settings with { Shape = settings.Shape with { Input = (int)value } },
        "--rate" => settings with { Rate = value },
        "--drop" => settings with { DropRate = value },
        "--word-drop" => settings with { WordDropWeight = value },
        "--batch" => settings with { BatchWords = (int)value },
        _ => null,
    };
}
