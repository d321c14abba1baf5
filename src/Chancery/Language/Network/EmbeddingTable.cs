using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>What each feature of a word is to the network: a row of numbers in 8 bits with a scale of its own.</summary>
/// <remarks>Most rows of a large vocabulary are never asked for, so they stay as the file has them.</remarks>
internal sealed class EmbeddingTable(ReadOnlyMemory<byte> scales, ReadOnlyMemory<byte> cells, int width)
{
    private const int Lane = 16;

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
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(target);
        for (nuint i = 0; i < (nuint)row.Length; i += Lane)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, i));
            Add(low, scale, ref to, i);
            Add(high, scale, ref to, i + (Lane / 2));
        }
    }

    private static void Add(Vector128<short> cells, float scale, ref float to, nuint at)
    {
        var (low, high) = Vector128.Widen(cells);
        (Vector128.LoadUnsafe(ref to, at) + (Vector128.ConvertToSingle(low) * scale)).StoreUnsafe(ref to, at);
        at += Lane / 4;
        (Vector128.LoadUnsafe(ref to, at) + (Vector128.ConvertToSingle(high) * scale)).StoreUnsafe(ref to, at);
    }
}
