using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>What a recurrent layer gives for each word: in 16 bits for the layer above to pass by, and in 8 bits for products.</summary>
internal sealed class WordStates(int width)
{
    private const int Lane = 16;
    private const int LostBits = GateScan.CellBits - 7;

    private short[] cells = [];

    /// <summary>All cells, row by row, with <see cref="GateScan.CellBits"/> fractional bits.</summary>
    internal Span<short> Cells => cells;

    /// <summary>The same in 8 bits, once <see cref="Round"/> has been called.</summary>
    internal ByteRows Bytes { get; } = new(width);

    /// <summary>Makes room for so many words.</summary>
    internal void Grow(int words)
    {
        if (cells.Length >= words * width) return;
        cells = new short[words * width];
        Bytes.Grow(words);
        Bytes.Scales.Fill(1f / ByteRows.Centre);
    }

    /// <summary>Rounds the cells of the first words to 8 bits.</summary>
    internal void Round(int words)
    {
        var greatest = Vector256.Create((short)ByteRows.LargestSigned);
        var half = Vector256.Create((short)(1 << (LostBits - 1)));
        var centre = Vector256.Create((short)ByteRows.Centre);
        ref var from = ref MemoryMarshal.GetReference(cells.AsSpan(0, words * width));
        ref var to = ref MemoryMarshal.GetReference(Bytes.Cells[..(words * width)]);
        for (nuint i = 0; i < (nuint)(words * width); i += Lane)
        {
            var value = Vector256.Min((Vector256.LoadUnsafe(ref from, i) + half) >> LostBits, greatest) + centre;
            Vector128.Narrow(value.GetLower().AsUInt16(), value.GetUpper().AsUInt16()).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Moves the rows of some words, and of those alone, to a place further to the front.</summary>
    internal void Move(int from, int to, int words)
    {
        cells.AsSpan(from * width, words * width).CopyTo(cells.AsSpan(to * width));
        Bytes.Cells.Slice(from * width, words * width).CopyTo(Bytes.Cells[(to * width)..]);
    }
}
