using System.Globalization;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Writes the model that a trainer has come to.</summary>
internal static class ModelWriter
{
    /// <summary>Writes the weights as they stand, rounded to 8 bits.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="network">The network.</param>
    /// <param name="notes">Lines for the file's header, beside the settings: what it has learnt from, how good it is.</param>
    internal static void Write(string path, TrainableNetwork network, params IEnumerable<string> notes)
    {
        var (words, tensors) = network.Finish();
        ModelFileWriter.Write(
            path, notes.Concat(Notes(network.Settings)), network.Settings.Shape, network.Vocabulary.Tags, network.Vocabulary.Relations, words, tensors);
    }

    private static IEnumerable<string> Notes(TrainingSettings settings) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"epochs {settings.Epochs}"),
        string.Create(CultureInfo.InvariantCulture, $"seed {settings.Seed}"),
        string.Create(CultureInfo.InvariantCulture, $"rate {settings.Rate}"),
        string.Create(CultureInfo.InvariantCulture, $"batch-words {settings.BatchWords}"),
        string.Create(CultureInfo.InvariantCulture, $"drop-rate {settings.DropRate}"),
    ];
}
