using System.IO.Compression;
using Chancery.Train.Training;

namespace Chancery.Train.Teaching;

/// <summary>A file of sentences that teachers have labelled.</summary>
internal static class LabelledText
{
    /// <summary>Writes sentences.</summary>
    internal static void Write(string path, IEnumerable<TrainingSentence> sentences)
    {
        using var writer = new BinaryWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        foreach (var sentence in sentences)
        {
            writer.Write(true);
            sentence.Write(writer);
        }

        writer.Write(false);
    }

    /// <summary>Reads what was written.</summary>
    internal static List<TrainingSentence> Read(string path)
    {
        using var reader = new BinaryReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var sentences = new List<TrainingSentence>();
        while (reader.ReadBoolean()) sentences.Add(TrainingSentence.Read(reader));
        return sentences;
    }
}
