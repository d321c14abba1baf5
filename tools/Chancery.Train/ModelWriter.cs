using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Chancery.Language.Network;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Writes a model file; <see cref="LanguageModelFile"/> says how it is laid out.</summary>
internal static class ModelWriter
{
    /// <summary>Writes the weights as they stand, each rounded to 8 bits.</summary>
    internal static void Write(string path, TrainableNetwork network)
    {
        var (vocabulary, tensors) = network.Finish();
        var words = Encoding.UTF8.GetBytes(string.Concat(vocabulary.Select(w => w + "\n")));
        using var file = File.Create(path);
        file.Write(Encoding.UTF8.GetBytes(Header(network.Settings, network.Vocabulary, vocabulary.Length, words.Length)));
        file.Write(words);
        foreach (var tensor in tensors) WriteTensor(file, tensor);
    }

    private static string Header(TrainingSettings settings, Vocabulary vocabulary, int words, int vocabularyBytes)
    {
        var shape = settings.Shape;
        string[] lines =
        [
            LanguageModelFile.Header,
            "language en",
            "licence CC-BY-SA-4.0",
            "trained-on Universal Dependencies English Web Treebank, The Board of Trustees of The Leland Stanford Junior University and the UD_English-EWT contributors",
            string.Create(CultureInfo.InvariantCulture, $"epochs {settings.Epochs}"),
            string.Create(CultureInfo.InvariantCulture, $"seed {settings.Seed}"),
            string.Create(CultureInfo.InvariantCulture, $"rate {settings.Rate}"),
            string.Create(CultureInfo.InvariantCulture, $"batch-words {settings.BatchWords}"),
            string.Create(CultureInfo.InvariantCulture, $"drop-rate {settings.DropRate}"),
            $"shape {shape.Input} {shape.Hidden} {shape.Tag} {shape.Arc} {shape.Label} {shape.Upper}",
            $"tags {string.Join(' ', vocabulary.Tags)}",
            $"relations {string.Join(' ', vocabulary.Relations)}",
            $"vocabulary {words} {vocabularyBytes}",
            LanguageModelFile.EndOfHeader,
        ];
        return string.Concat(lines.Select(l => l + "\n"));
    }

    private static void WriteTensor(Stream file, Tensor tensor)
    {
        var columns = tensor.Columns;
        var row = new byte[sizeof(float) + columns];
        for (var i = 0; i < tensor.Rows; i++)
        {
            var cells = tensor.Row(i);
            var largest = 0f;
            foreach (var cell in cells) largest = MathF.Max(largest, MathF.Abs(cell));
            var scale = largest / sbyte.MaxValue;
            BinaryPrimitives.WriteSingleLittleEndian(row, scale);
            for (var j = 0; j < columns; j++)
                row[sizeof(float) + j] = scale == 0 ? (byte)0 : (byte)(sbyte)MathF.Round(cells[j] / scale);
            file.Write(row);
        }
    }
}
