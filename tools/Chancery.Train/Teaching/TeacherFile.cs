using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Chancery.Train.Training;
using Chancery.Train.Vectors;

namespace Chancery.Train.Teaching;

/// <summary>A trained network in full precision: a line with its hidden width and number of upper layers, then its weights.</summary>
internal static class TeacherFile
{
    /// <summary>Writes the averages of a network's weights.</summary>
    internal static void Write(string path, TrainableNetwork network)
    {
        var shape = network.Settings.Shape;
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{shape.Hidden} {shape.Upper}\n")));
        foreach (var parameter in network.Parameters.All) file.Write(MemoryMarshal.AsBytes(parameter.Average.AsSpan()));
    }

    /// <summary>Reads a network that was trained with this vocabulary, these vectors and, its depth and width aside, these settings.</summary>
    internal static TrainableNetwork Read(string path, Vocabulary vocabulary, WordVectors vectors, TrainingSettings settings)
    {
        using var file = File.OpenRead(path);
        var line = new StringBuilder();
        for (var b = file.ReadByte(); b is not ('\n' or -1); b = file.ReadByte()) line.Append((char)b);
        var sizes = line.ToString().Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var network = new TrainableNetwork(
            settings with { Shape = settings.Shape with { Hidden = sizes[0], Upper = sizes[1] } }, vocabulary, vectors);
        foreach (var parameter in network.Parameters.All)
        {
            file.ReadExactly(MemoryMarshal.AsBytes(parameter.Value.AsSpan()));
            parameter.Value.CopyTo(parameter.Average, 0);
        }

        if (file.Position != file.Length) throw new InvalidDataException($"{path}: not trained with this treebank and these vectors");
        return network;
    }
}
