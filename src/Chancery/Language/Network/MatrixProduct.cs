using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>Products of dense row-major matrices of <see langword="float"/>.</summary>
/// <remarks>Each cell is summed over the inner dimension in order with fused multiply-add, so the result does not
/// depend on the width of the machine's vectors. The number of columns must be a multiple of <see cref="Lane"/>.</remarks>
internal static class MatrixProduct
{
    /// <summary>Widths of layers are multiples of this many floats: one vector of 512 bits.</summary>
    internal const int Lane = 16;

    private const int BlockRows = 4;

    /// <summary>The smallest multiple of <see cref="Lane"/> that holds <paramref name="width"/>.</summary>
    internal static int Padded(int width) => (width + Lane - 1) / Lane * Lane;

    /// <summary>C += A · B, where A's cell (i, p) lies at <c>i * aRow + p * aColumn</c>: a transposed A costs nothing.</summary>
    internal static void Add(
        ReadOnlySpan<float> a, int aRow, int aColumn, ReadOnlySpan<float> b, int bRow, Span<float> c, int cRow,
        int rows, int inner, int columns)
    {
        if (rows == 0 || inner == 0) return;
        CheckBounds(a.Length, ((rows - 1) * aRow) + ((inner - 1) * aColumn) + 1);
        CheckBounds(b.Length, ((inner - 1) * bRow) + columns);
        CheckBounds(c.Length, ((rows - 1) * cRow) + columns);
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(b);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var whole = rows / BlockRows * BlockRows;
        // Columns outside, rows inside: the stripe of B stays in the first-level cache for all rows.
        var j = 0;
        for (; j + (2 * Lane) <= columns; j += 2 * Lane)
        {
            ref var stripe = ref Unsafe.Add(ref b0, j);
            for (var i = 0; i < whole; i += BlockRows)
                AddBlock(ref Unsafe.Add(ref a0, i * aRow), aRow, aColumn, ref stripe, bRow, ref Unsafe.Add(ref c0, (i * cRow) + j), cRow, inner);
            for (var i = whole; i < rows; i++)
                AddRow(ref Unsafe.Add(ref a0, i * aRow), aColumn, ref stripe, bRow, ref Unsafe.Add(ref c0, (i * cRow) + j), inner);
        }

        for (; j < columns; j += Lane)
            for (var i = 0; i < rows; i++)
                AddLane(ref Unsafe.Add(ref a0, i * aRow), aColumn, ref Unsafe.Add(ref b0, j), bRow, ref Unsafe.Add(ref c0, (i * cRow) + j), inner);
    }

    /// <summary>Writes the transpose of a matrix of the given size, with rows of <paramref name="targetRow"/> cells.</summary>
    internal static void Transpose(ReadOnlySpan<float> source, int rows, int columns, Span<float> target, int targetRow)
    {
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                target[(j * targetRow) + i] = source[(i * columns) + j];
    }

    private static void CheckBounds(int length, int needed) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(needed, length);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A sentence is analysed long before the runtime would have tuned it.
    private static void AddBlock(
        ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        ref var a1 = ref Unsafe.Add(ref a, aRow);
        ref var a2 = ref Unsafe.Add(ref a1, aRow);
        ref var a3 = ref Unsafe.Add(ref a2, aRow);
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        var s00 = Vector512.LoadUnsafe(ref c);
        var s01 = Vector512.LoadUnsafe(ref c, Lane);
        var s10 = Vector512.LoadUnsafe(ref c1);
        var s11 = Vector512.LoadUnsafe(ref c1, Lane);
        var s20 = Vector512.LoadUnsafe(ref c2);
        var s21 = Vector512.LoadUnsafe(ref c2, Lane);
        var s30 = Vector512.LoadUnsafe(ref c3);
        var s31 = Vector512.LoadUnsafe(ref c3, Lane);
        for (nint p = 0, at = 0, row = 0; p < inner; p++, at += aColumn, row += bRow)
        {
            var left = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row));
            var right = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row), Lane);
            var x0 = Vector512.Create(Unsafe.Add(ref a, at));
            s00 = Vector512.FusedMultiplyAdd(x0, left, s00);
            s01 = Vector512.FusedMultiplyAdd(x0, right, s01);
            var x1 = Vector512.Create(Unsafe.Add(ref a1, at));
            s10 = Vector512.FusedMultiplyAdd(x1, left, s10);
            s11 = Vector512.FusedMultiplyAdd(x1, right, s11);
            var x2 = Vector512.Create(Unsafe.Add(ref a2, at));
            s20 = Vector512.FusedMultiplyAdd(x2, left, s20);
            s21 = Vector512.FusedMultiplyAdd(x2, right, s21);
            var x3 = Vector512.Create(Unsafe.Add(ref a3, at));
            s30 = Vector512.FusedMultiplyAdd(x3, left, s30);
            s31 = Vector512.FusedMultiplyAdd(x3, right, s31);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Lane);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Lane);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Lane);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(ref float a, int aColumn, ref float b, int bRow, ref float c, int inner)
    {
        var left = Vector512.LoadUnsafe(ref c);
        var right = Vector512.LoadUnsafe(ref c, Lane);
        for (nint p = 0, at = 0, row = 0; p < inner; p++, at += aColumn, row += bRow)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, at));
            left = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row)), left);
            right = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row), Lane), right);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, Lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddLane(ref float a, int aColumn, ref float b, int bRow, ref float c, int inner)
    {
        var sum = Vector512.LoadUnsafe(ref c);
        for (nint p = 0, at = 0, row = 0; p < inner; p++, at += aColumn, row += bRow)
            sum = Vector512.FusedMultiplyAdd(
                Vector512.Create(Unsafe.Add(ref a, at)), Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row)), sum);
        sum.StoreUnsafe(ref c);
    }
}
