using System.Globalization;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Writes the model that a trainer has come to.</summary>
internal static class ModelWriter
{
    /// <summary>Writes the weights as they stand, rounded to 8 bits.</summary>
    internal static void Write(string path, TrainableNetwork network)
    {
        var (words, tensors) = network.Finish();
        ModelFileWriter.Write(
            path, Notes(network.Settings), network.Settings.Shape, network.Vocabulary.Tags, network.Vocabulary.Relations, words, tensors);
    }

    private static IEnumerable<string> Notes(TrainingSettings settings) =>
    [
        "language en",
        "licence CC-BY-SA-4.0",
        "trained-on Universal Dependencies English Web Treebank, The Board of Trustees of The Leland Stanford Junior University and the UD_English-EWT contributors",
        string.Create(CultureInfo.InvariantCulture, $"epochs {settings.Epochs}"),
        string.Create(CultureInfo.InvariantCulture, $"seed {settings.Seed}"),
        string.Create(CultureInfo.InvariantCulture, $"rate {settings.Rate}"),
        string.Create(CultureInfo.InvariantCulture, $"batch-words {settings.BatchWords}"),
        string.Create(CultureInfo.InvariantCulture, $"drop-rate {settings.DropRate}"),
    ];
}
