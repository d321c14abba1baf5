using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>What each feature of a word is to the network: a row of numbers in 8 bits with a scale of its own.</summary>
/// <remarks>Most rows of a large vocabulary are never asked for, so they stay as the file has them.</remarks>
internal sealed class EmbeddingTable(ReadOnlyMemory<byte> scales, ReadOnlyMemory<byte> cells, int width)
{
    /// <summary>Cells of a row.</summary>
    internal int Width { get; } = width;

    /// <summary>Fills <paramref name="target"/> with the sum of the rows, in their order.</summary>
    internal void Sum(ReadOnlySpan<int> rows, Span<float> target)
    {
        var factors = MemoryMarshal.Cast<byte, float>(scales.Span);
        var bytes = MemoryMarshal.Cast<byte, sbyte>(cells.Span);
        target.Clear();
        foreach (var row in rows) Add(bytes.Slice(row * Width, Width), factors[row], target);
    }

    private static void Add(ReadOnlySpan<sbyte> row, float scale, Span<float> target)
    {
        for (var i = 0; i < row.Length; i++) target[i] += row[i] * scale;
    }
}
