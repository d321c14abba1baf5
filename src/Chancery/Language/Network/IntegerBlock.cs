using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chancery.Language.Network;

/// <summary>The innermost loops of <see cref="IntegerLayer"/>: sums of products of 8-bit numbers for a block that stays in registers.</summary>
/// <remarks>
/// Weights lie in panels of <see cref="Outputs"/> outputs: for each four inputs 64 bytes, output by output, four weights each.
/// Every path gives the same sums, since integers are added without rounding or overflow: a product has 15 bits, and
/// layers have far fewer than 65,536 inputs. A text is analysed long before the runtime would have tuned these loops by itself,
/// hence the attributes.
/// </remarks>
internal static class IntegerBlock
{
    /// <summary>Rows of a block.</summary>
    internal const int Rows = 6;

    /// <summary>Outputs of a block, and of a panel of weights.</summary>
    internal const int Outputs = 16;

    /// <summary>Inputs that stand together in a panel: the instructions add four products at once.</summary>
    internal const int Group = 4;

    /// <summary>Bytes of a panel for each group of inputs.</summary>
    internal const int GroupBytes = Outputs * Group;

    private const int Half = GroupBytes / 2;
    private const int Lane = Outputs / 2;

    /// <summary>Sums a block of <see cref="Rows"/> rows.</summary>
    /// <param name="input">The first row's unsigned numbers.</param>
    /// <param name="strides">Where each row begins, from <paramref name="input"/> on.</param>
    /// <param name="panel">The panel of signed weights.</param>
    /// <param name="groups">Groups of inputs.</param>
    /// <param name="start">What the sums of a row start with.</param>
    /// <param name="sums">Receives the sums, row by row.</param>
    internal static void Sum(ref byte input, RowStrides strides, ref byte panel, int groups, ref int start, ref int sums)
    {
        if (AvxVnni.IsSupported)
        {
            SumDotProducts(ref input, strides, ref panel, groups, ref start, ref sums);
            return;
        }

        for (var i = 0; i < strides.Count; i += 2)
        {
            ref var row = ref Unsafe.Add(ref input, strides[i]);
            ref var next = ref Unsafe.Add(ref input, strides[i + 1]);
            ref var target = ref Unsafe.Add(ref sums, i * Outputs);
            if (Avx2.IsSupported)
            {
                SumWidened(ref row, ref next, ref panel, groups, ref start, ref target);
                continue;
            }

            SumPlain(ref row, ref panel, groups, ref start, ref target);
            SumPlain(ref next, ref panel, groups, ref start, ref Unsafe.Add(ref target, Outputs));
        }
    }

#pragma warning disable MA0051 // Long because each accumulator must be a local of its own to stay in a register.
    /// <summary>One instruction for four products and their sum; 12 of the 16 registers hold sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumDotProducts(ref byte input, RowStrides strides, ref byte panel, int groups, ref int start, ref int sums)
    {
        ref var a0 = ref Unsafe.Add(ref input, strides[0]);
        ref var a1 = ref Unsafe.Add(ref input, strides[1]);
        ref var a2 = ref Unsafe.Add(ref input, strides[2]);
        ref var a3 = ref Unsafe.Add(ref input, strides[3]);
        ref var a4 = ref Unsafe.Add(ref input, strides[4]);
        ref var a5 = ref Unsafe.Add(ref input, strides[5]);
        var left0 = Vector256.LoadUnsafe(ref start);
        var right0 = Vector256.LoadUnsafe(ref start, Lane);
        var (left1, right1, left2, right2, left3, right3) = (left0, right0, left0, right0, left0, right0);
        var (left4, right4, left5, right5) = (left0, right0, left0, right0);
        for (nint at = 0, cell = 0; at < groups * Group; at += Group, cell += GroupBytes)
        {
            var left = Vector256.LoadUnsafe(ref Unsafe.Add(ref panel, cell)).AsSByte();
            var right = Vector256.LoadUnsafe(ref Unsafe.Add(ref panel, cell + Half)).AsSByte();
            var x = Four(ref a0, at);
            left0 = AvxVnni.MultiplyWideningAndAdd(left0, x, left);
            right0 = AvxVnni.MultiplyWideningAndAdd(right0, x, right);
            x = Four(ref a1, at);
            left1 = AvxVnni.MultiplyWideningAndAdd(left1, x, left);
            right1 = AvxVnni.MultiplyWideningAndAdd(right1, x, right);
            x = Four(ref a2, at);
            left2 = AvxVnni.MultiplyWideningAndAdd(left2, x, left);
            right2 = AvxVnni.MultiplyWideningAndAdd(right2, x, right);
            x = Four(ref a3, at);
            left3 = AvxVnni.MultiplyWideningAndAdd(left3, x, left);
            right3 = AvxVnni.MultiplyWideningAndAdd(right3, x, right);
            x = Four(ref a4, at);
            left4 = AvxVnni.MultiplyWideningAndAdd(left4, x, left);
            right4 = AvxVnni.MultiplyWideningAndAdd(right4, x, right);
            x = Four(ref a5, at);
            left5 = AvxVnni.MultiplyWideningAndAdd(left5, x, left);
            right5 = AvxVnni.MultiplyWideningAndAdd(right5, x, right);
        }

        left0.StoreUnsafe(ref sums);
        right0.StoreUnsafe(ref sums, Lane);
        left1.StoreUnsafe(ref sums, 2 * Lane);
        right1.StoreUnsafe(ref sums, 3 * Lane);
        left2.StoreUnsafe(ref sums, 4 * Lane);
        right2.StoreUnsafe(ref sums, 5 * Lane);
        left3.StoreUnsafe(ref sums, 6 * Lane);
        right3.StoreUnsafe(ref sums, 7 * Lane);
        left4.StoreUnsafe(ref sums, 8 * Lane);
        right4.StoreUnsafe(ref sums, 9 * Lane);
        left5.StoreUnsafe(ref sums, 10 * Lane);
        right5.StoreUnsafe(ref sums, 11 * Lane);
    }
#pragma warning restore MA0051

    /// <summary>For machines without that instruction: two rows with numbers made 16 bits wide, of which another instruction
    /// multiplies pairs and adds them in 32; the two sums of each output are added at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumWidened(ref byte row, ref byte next, ref byte panel, int groups, ref int start, ref int sums)
    {
        var (a0, a1, a2, a3) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        var (b0, b1, b2, b3) = (a0, a1, a2, a3);
        for (nint at = 0, cell = 0; at < groups * Group; at += Group, cell += GroupBytes)
        {
            var a = Widened(ref row, at);
            var b = Widened(ref next, at);
            var weight = Weights(ref panel, cell);
            a0 += Avx2.MultiplyAddAdjacent(a, weight);
            b0 += Avx2.MultiplyAddAdjacent(b, weight);
            weight = Weights(ref panel, cell + (GroupBytes / 4));
            a1 += Avx2.MultiplyAddAdjacent(a, weight);
            b1 += Avx2.MultiplyAddAdjacent(b, weight);
            weight = Weights(ref panel, cell + Half);
            a2 += Avx2.MultiplyAddAdjacent(a, weight);
            b2 += Avx2.MultiplyAddAdjacent(b, weight);
            weight = Weights(ref panel, cell + Half + (GroupBytes / 4));
            a3 += Avx2.MultiplyAddAdjacent(a, weight);
            b3 += Avx2.MultiplyAddAdjacent(b, weight);
        }

        var (left, right) = (Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, Lane));
        (left + Added(a0, a1)).StoreUnsafe(ref sums);
        (right + Added(a2, a3)).StoreUnsafe(ref sums, Lane);
        (left + Added(b0, b1)).StoreUnsafe(ref sums, 2 * Lane);
        (right + Added(b2, b3)).StoreUnsafe(ref sums, 3 * Lane);
    }

    /// <summary>For all other machines: each of the four weights is shifted out of its 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumPlain(ref byte row, ref byte panel, int groups, ref int start, ref int sums)
    {
        for (var quarter = 0; quarter < Outputs; quarter += 4)
        {
            var sum = Vector128.LoadUnsafe(ref start, (nuint)quarter);
            for (nint at = 0, cell = quarter * Group; at < groups * Group; at += Group, cell += GroupBytes)
            {
                var weights = Vector128.LoadUnsafe(ref Unsafe.Add(ref panel, cell)).AsInt32();
                sum += ((weights << 24) >> 24) * Unsafe.Add(ref row, at);
                sum += ((weights << 16) >> 24) * Unsafe.Add(ref row, at + 1);
                sum += ((weights << 8) >> 24) * Unsafe.Add(ref row, at + 2);
                sum += (weights >> 24) * Unsafe.Add(ref row, at + 3);
            }

            sum.StoreUnsafe(ref sums, (nuint)quarter);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte row, nint at) =>
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, at))).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widened(ref byte row, nint at) =>
        Avx2.ConvertToVector256Int16(Vector128.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, at))).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Weights(ref byte panel, nint cell) =>
        Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref Unsafe.Add(ref panel, cell)).AsSByte());

    // The instruction adds neighbours within each half of the registers; the middle quarters have to change places.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Added(Vector256<int> first, Vector256<int> second) =>
        Avx2.Permute4x64(Avx2.HorizontalAdd(first, second).AsInt64(), 0b11_01_10_00).AsInt32();
}
