using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Chancery.Train.Training;

/// <summary>The innermost loops of <see cref="MatrixProduct"/>: a block of C that stays in registers.</summary>
/// <remarks>A sentence is analysed long before the runtime would have tuned these loops by itself, hence the attribute.</remarks>
internal static class MatrixBlock
{
    /// <summary>Rows of a block.</summary>
    internal const int Rows = 6;

    /// <summary>Columns of a block, and cells in a row of packed B.</summary>
    internal const int Columns = 2 * Lane;

    private const int Lane = MatrixProduct.Lane;

#pragma warning disable MA0051 // Long because each accumulator must be a local of its own to stay in a register.
    /// <summary>Adds to a whole block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddBlock(ref float a, int aRow, int aColumn, ref float b, ref float c, int cRow, int depth)
    {
        ref var a1 = ref Unsafe.Add(ref a, aRow);
        ref var a2 = ref Unsafe.Add(ref a1, aRow);
        ref var a3 = ref Unsafe.Add(ref a2, aRow);
        ref var a4 = ref Unsafe.Add(ref a3, aRow);
        ref var a5 = ref Unsafe.Add(ref a4, aRow);
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        ref var c4 = ref Unsafe.Add(ref c3, cRow);
        ref var c5 = ref Unsafe.Add(ref c4, cRow);
        var left0 = Vector512.LoadUnsafe(ref c);
        var right0 = Vector512.LoadUnsafe(ref c, Lane);
        var left1 = Vector512.LoadUnsafe(ref c1);
        var right1 = Vector512.LoadUnsafe(ref c1, Lane);
        var left2 = Vector512.LoadUnsafe(ref c2);
        var right2 = Vector512.LoadUnsafe(ref c2, Lane);
        var left3 = Vector512.LoadUnsafe(ref c3);
        var right3 = Vector512.LoadUnsafe(ref c3, Lane);
        var left4 = Vector512.LoadUnsafe(ref c4);
        var right4 = Vector512.LoadUnsafe(ref c4, Lane);
        var left5 = Vector512.LoadUnsafe(ref c5);
        var right5 = Vector512.LoadUnsafe(ref c5, Lane);
        for (nint p = 0, at = 0, row = 0; p < depth; p++, at += aColumn, row += Columns)
        {
            var left = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row));
            var right = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row), Lane);
            var x0 = Vector512.Create(Unsafe.Add(ref a, at));
            left0 = Vector512.FusedMultiplyAdd(x0, left, left0);
            right0 = Vector512.FusedMultiplyAdd(x0, right, right0);
            var x1 = Vector512.Create(Unsafe.Add(ref a1, at));
            left1 = Vector512.FusedMultiplyAdd(x1, left, left1);
            right1 = Vector512.FusedMultiplyAdd(x1, right, right1);
            var x2 = Vector512.Create(Unsafe.Add(ref a2, at));
            left2 = Vector512.FusedMultiplyAdd(x2, left, left2);
            right2 = Vector512.FusedMultiplyAdd(x2, right, right2);
            var x3 = Vector512.Create(Unsafe.Add(ref a3, at));
            left3 = Vector512.FusedMultiplyAdd(x3, left, left3);
            right3 = Vector512.FusedMultiplyAdd(x3, right, right3);
            var x4 = Vector512.Create(Unsafe.Add(ref a4, at));
            left4 = Vector512.FusedMultiplyAdd(x4, left, left4);
            right4 = Vector512.FusedMultiplyAdd(x4, right, right4);
            var x5 = Vector512.Create(Unsafe.Add(ref a5, at));
            left5 = Vector512.FusedMultiplyAdd(x5, left, left5);
            right5 = Vector512.FusedMultiplyAdd(x5, right, right5);
        }

        left0.StoreUnsafe(ref c);
        right0.StoreUnsafe(ref c, Lane);
        left1.StoreUnsafe(ref c1);
        right1.StoreUnsafe(ref c1, Lane);
        left2.StoreUnsafe(ref c2);
        right2.StoreUnsafe(ref c2, Lane);
        left3.StoreUnsafe(ref c3);
        right3.StoreUnsafe(ref c3, Lane);
        left4.StoreUnsafe(ref c4);
        right4.StoreUnsafe(ref c4, Lane);
        left5.StoreUnsafe(ref c5);
        right5.StoreUnsafe(ref c5, Lane);
    }
#pragma warning restore MA0051

    /// <summary>Adds to one row of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddRow(ref float a, int aColumn, ref float b, ref float c, int depth)
    {
        var left = Vector512.LoadUnsafe(ref c);
        var right = Vector512.LoadUnsafe(ref c, Lane);
        for (nint p = 0, at = 0, row = 0; p < depth; p++, at += aColumn, row += Columns)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, at));
            left = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row)), left);
            right = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row), Lane), right);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, Lane);
    }

    /// <summary>Adds to the left half of one row: what is left where the columns are an odd number of lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddHalfRow(ref float a, int aColumn, ref float b, ref float c, int depth)
    {
        var sum = Vector512.LoadUnsafe(ref c);
        for (nint p = 0, at = 0, row = 0; p < depth; p++, at += aColumn, row += Columns)
            sum = Vector512.FusedMultiplyAdd(
                Vector512.Create(Unsafe.Add(ref a, at)), Vector512.LoadUnsafe(ref Unsafe.Add(ref b, row)), sum);
        sum.StoreUnsafe(ref c);
    }
}
