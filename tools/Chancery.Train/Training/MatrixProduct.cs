using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chancery.Train.Training;

/// <summary>Products of dense row-major matrices of <see langword="float"/>.</summary>
/// <remarks>Each cell is summed over the inner dimension in order with fused multiply-add, so the result does not
/// depend on the width of the machine's vectors. The number of columns must be a multiple of <see cref="Lane"/>.</remarks>
internal static class MatrixProduct
{
    /// <summary>Widths of layers are multiples of this many floats: one vector of 512 bits.</summary>
    internal const int Lane = 16;

    /// <summary>Columns of B that are worked on together.</summary>
    private const int Stripe = MatrixBlock.Columns;

    /// <summary>Rows of B that are worked on together: a packed stripe of them fits the first-level cache.</summary>
    private const int InnerBlock = 256;

    /// <summary>The smallest multiple of <see cref="Lane"/> that holds <paramref name="width"/>.</summary>
    internal static int Padded(int width) => (width + Lane - 1) / Lane * Lane;

    /// <summary>C += A · B, where A's cell (i, p) lies at <c>i * aRow + p * aColumn</c>: a transposed A costs nothing.</summary>
    internal static void Add(
        ReadOnlySpan<float> a, int aRow, int aColumn, ReadOnlySpan<float> b, int bRow, Span<float> c, int cRow,
        int rows, int inner, int columns)
    {
        if (rows <= 0 || inner == 0) return;
        CheckBounds(a.Length, ((rows - 1) * aRow) + ((inner - 1) * aColumn) + 1);
        CheckBounds(b.Length, ((inner - 1) * bRow) + columns);
        CheckBounds(c.Length, ((rows - 1) * cRow) + columns);
        var packed = ArrayPool<float>.Shared.Rent(InnerBlock * Stripe);
        for (var from = 0; from < inner; from += InnerBlock)
        {
            var depth = Math.Min(InnerBlock, inner - from);
            for (var j = 0; j < columns; j += Stripe)
            {
                var width = Math.Min(Stripe, columns - j);
                Pack(b[((from * bRow) + j)..], bRow, depth, width, packed);
                AddStripe(a[(from * aColumn)..], aRow, aColumn, packed, c[j..], cRow, rows, depth, width);
            }
        }

        ArrayPool<float>.Shared.Return(packed);
    }

    /// <summary>Writes the transpose of a matrix of the given size, with rows of <paramref name="targetRow"/> cells.</summary>
    internal static void Transpose(ReadOnlySpan<float> source, int rows, int columns, Span<float> target, int targetRow)
    {
        for (var i = 0; i < rows; i++)
        {
            var row = source.Slice(i * columns, columns);
            for (var j = 0; j < row.Length; j++) target[(j * targetRow) + i] = row[j];
        }
    }

    private static void CheckBounds(int length, int needed) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(needed, length);

    /// <summary>Copies a stripe of B so that its rows lie side by side: apart, they would share few lines of the cache.</summary>
    private static void Pack(ReadOnlySpan<float> b, int bRow, int depth, int width, Span<float> packed)
    {
        for (var p = 0; p < depth; p++) b.Slice(p * bRow, width).CopyTo(packed[(p * Stripe)..]);
    }

    private static void AddStripe(
        ReadOnlySpan<float> a, int aRow, int aColumn, ReadOnlySpan<float> packed, Span<float> c, int cRow, int rows, int depth, int width)
    {
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(packed);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var i = 0;
        if (width == Stripe)
        {
            for (; i + MatrixBlock.Rows <= rows; i += MatrixBlock.Rows)
                MatrixBlock.AddBlock(ref Unsafe.Add(ref a0, i * aRow), aRow, aColumn, ref b0, ref Unsafe.Add(ref c0, i * cRow), cRow, depth);
            if (i < rows && rows >= MatrixBlock.Rows)
            {
                AddLastBlock(ref Unsafe.Add(ref a0, (rows - MatrixBlock.Rows) * aRow), aRow, aColumn, ref b0, c, cRow, rows, i, depth);
                i = rows;
            }

            for (; i < rows; i++)
                MatrixBlock.AddRow(ref Unsafe.Add(ref a0, i * aRow), aColumn, ref b0, ref Unsafe.Add(ref c0, i * cRow), depth);
        }
        else
        {
            for (; i < rows; i++)
                MatrixBlock.AddHalfRow(ref Unsafe.Add(ref a0, i * aRow), aColumn, ref b0, ref Unsafe.Add(ref c0, i * cRow), depth);
        }
    }

    /// <summary>Adds to the rows that are left after whole blocks, in a copy together with some rows before them: a block
    /// costs no more than two rows by themselves, and most sentences are short.</summary>
    private static void AddLastBlock(
        ref float a, int aRow, int aColumn, ref float b, Span<float> c, int cRow, int rows, int left, int depth)
    {
        Span<float> copy = stackalloc float[MatrixBlock.Rows * Stripe];
        var first = rows - MatrixBlock.Rows;
        for (var i = left; i < rows; i++) c.Slice(i * cRow, Stripe).CopyTo(copy[((i - first) * Stripe)..]);
        MatrixBlock.AddBlock(ref a, aRow, aColumn, ref b, ref MemoryMarshal.GetReference(copy), Stripe, depth);
        for (var i = left; i < rows; i++) copy.Slice((i - first) * Stripe, Stripe).CopyTo(c[(i * cRow)..]);
    }
}
