using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>Hands out the sections of a model's file in their order; the machine's numbers are little-endian as the file's are.</summary>
internal sealed class ModelSections(ReadOnlyMemory<byte> data, int start, string path)
{
    private int at = start;

    /// <summary>The smallest number of outputs of a layer that holds so many classes.</summary>
    internal static int Padded(int classes) => (classes + IntegerBlock.Outputs - 1) / IntegerBlock.Outputs * IntegerBlock.Outputs;

    /// <summary>The next bytes, as they lie in the file.</summary>
    internal ReadOnlyMemory<byte> Take(string name, int length)
    {
        if (length > data.Length - at) throw new InvalidDataException($"{path}: cut short within '{name}'");
        at += length;
        return data.Slice(at - length, length);
    }

    /// <summary>The next numbers.</summary>
    internal float[] Floats(string name, int count) => MemoryMarshal.Cast<byte, float>(Take(name, count * sizeof(float)).Span).ToArray();

    /// <summary>The next numbers with so many fractional bits; what does not fit becomes the greatest that does.</summary>
    internal short[] Rounded(string name, int count, int bits) =>
        Array.ConvertAll(Floats(name, count), v => (short)Math.Clamp(MathF.Round(v * (1 << bits)), short.MinValue, short.MaxValue));

    /// <summary>The next layer: a scale and a bias for each output, then the packed weights.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="outputs">Its outputs.</param>
    /// <param name="signed">Whether the inputs may be negative.</param>
    /// <param name="bits">Fractional bits that the outputs are to have when they are rounded.</param>
    internal IntegerLayer Layer(string name, int inputs, int outputs, bool signed, int bits = 0)
    {
        var scales = Scaled(name + ".scale");
        var biases = Scaled(name + ".bias");
        return new IntegerLayer(Take(name, inputs * outputs), scales, biases, signed);

        float[] Scaled(string part) => Array.ConvertAll(Floats(part, outputs), v => v * (1 << bits));
    }

    /// <summary>Checks that nothing is left.</summary>
    internal void End()
    {
        if (at != data.Length) throw new InvalidDataException($"{path}: {data.Length - at} bytes more than its header promises");
    }
}
