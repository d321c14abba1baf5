using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chancery.Language.Network;

/// <summary><see cref="GateScan"/> for 32 cells at once in two registers, for machines whose registers have 256 bits; with the same result.</summary>
internal static class PairedGateScan
{
    /// <summary>Cells that are worked on together.</summary>
    internal const int Lane = 32;

    private const int Half = Lane / 2;

    /// <summary>Runs the cells from <paramref name="j"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Run(in GateRows rows, int j, int count, int width, bool backwards)
    {
        ref var curve = ref MemoryMarshal.GetArrayDataReference(Curve);
        var half = Vector256.Create(GateCurve.Half);
        var (forgetLeft, forgetRight) = Load(rows.Feedback, j);
        var (openLeft, openRight) = Load(rows.Feedback, width + j);
        var (left, right) = (Vector256<short>.Zero, Vector256<short>.Zero);
        for (var step = 0; step < count; step++)
        {
            var t = backwards ? count - 1 - step : step;
            var gate = (t * rows.GateRow) + j;
            var at = (t * rows.Row) + j;
            var (a, b) = Load(rows.Gates, gate + width);
            var (forgetA, forgetB) = AboveHalf(
                ref curve, Avx2.AddSaturate(a, Product(forgetLeft, left)), Avx2.AddSaturate(b, Product(forgetRight, right)));
            (a, b) = Load(rows.Gates, gate + (2 * width));
            var (openA, openB) = AboveHalf(
                ref curve, Avx2.AddSaturate(a, Product(openLeft, left)), Avx2.AddSaturate(b, Product(openRight, right)));
            (a, b) = Load(rows.Gates, gate);
            (a, b) = AboveHalf(ref curve, Avx2.AddSaturate(a, a), Avx2.AddSaturate(b, b));
            (left, right) = (a + Product(half + forgetA, left - a), b + Product(half + forgetB, right - b));
            (a, b) = rows.Skip.IsEmpty ? (Vector256<short>.Zero, Vector256<short>.Zero) : Load(rows.Skip, at);
            Store(rows.Output, at, a + Product(half + openA, left - a), b + Product(half + openB, right - b));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Product(Vector256<short> a, Vector256<short> b) => Avx2.MultiplyHighRoundScale(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<short> Left, Vector256<short> Right) Load(ReadOnlySpan<short> values, int at)
    {
        ref var first = ref MemoryMarshal.GetReference(values.Slice(at, Lane));
        return (Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, Half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Span<short> values, int at, Vector256<short> left, Vector256<short> right)
    {
        ref var first = ref MemoryMarshal.GetReference(values.Slice(at, Lane));
        left.StoreUnsafe(ref first);
        right.StoreUnsafe(ref first, Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<short> Left, Vector256<short> Right) AboveHalf(
        ref Vector256<byte> curve, Vector256<short> left, Vector256<short> right)
    {
        var last = Vector256.Create((ushort)GateCurve.Last);
        var (a, b) = (Vector256.Min(Avx2.Abs(left), last).AsInt16(), Vector256.Min(Avx2.Abs(right), last).AsInt16());
        // What is packed and unpacked alike stands again where it stood.
        var line = Avx2.PackUnsignedSaturate(a >>> GateCurve.PlaceBits, b >>> GateCurve.PlaceBits);
        var (beginLow, beginHigh, riseLow, riseHigh) = Looked(ref curve, line);
        var leftRise = Product(Avx2.UnpackLow(riseLow, riseHigh).AsInt16(), (a << (16 - GateCurve.PlaceBits)) >>> 1);
        var rightRise = Product(Avx2.UnpackHigh(riseLow, riseHigh).AsInt16(), (b << (16 - GateCurve.PlaceBits)) >>> 1);
        var (leftSign, rightSign) = (left >> 15, right >> 15);
        var leftHeight = Avx2.UnpackLow(beginLow, beginHigh).AsInt16() + leftRise;
        var rightHeight = Avx2.UnpackHigh(beginLow, beginHigh).AsInt16() + rightRise;
        return ((leftHeight ^ leftSign) - leftSign, (rightHeight ^ rightSign) - rightSign);
    }

    // The instruction chooses among 16 bytes and gives 0 for whatever is marked as beyond them: each quarter of the lines by itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<byte> BeginLow, Vector256<byte> BeginHigh, Vector256<byte> RiseLow, Vector256<byte> RiseHigh) Looked(
        ref Vector256<byte> curve, Vector256<byte> line)
    {
        var beyond = Vector256.Create((byte)0x70);
        var in0 = Avx2.AddSaturate(line, beyond);
        var in1 = Avx2.AddSaturate(line ^ Vector256.Create((byte)0x10), beyond);
        var in2 = Avx2.AddSaturate(line ^ Vector256.Create((byte)0x20), beyond);
        var in3 = Avx2.AddSaturate(line ^ Vector256.Create((byte)0x30), beyond);
        return (Byte(ref curve, 0, in0, in1, in2, in3), Byte(ref curve, 4, in0, in1, in2, in3),
            Byte(ref curve, 8, in0, in1, in2, in3), Byte(ref curve, 12, in0, in1, in2, in3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Byte(
        ref Vector256<byte> curve, int first, Vector256<byte> in0, Vector256<byte> in1, Vector256<byte> in2, Vector256<byte> in3) =>
        (Avx2.Shuffle(Unsafe.Add(ref curve, first), in0) | Avx2.Shuffle(Unsafe.Add(ref curve, first + 1), in1))
        | (Avx2.Shuffle(Unsafe.Add(ref curve, first + 2), in2) | Avx2.Shuffle(Unsafe.Add(ref curve, first + 3), in3));

    /// <summary><see cref="GateCurve"/> byte by byte: the low and the high bytes of where lines begin and of how far they rise, sixteen
    /// lines at a time, in both halves of a register.</summary>
    private static readonly Vector256<byte>[] Curve =
    [
        .. Bytes(GateCurve.Begins, 0), .. Bytes(GateCurve.Begins, 8), .. Bytes(GateCurve.Rises, 0), .. Bytes(GateCurve.Rises, 8),
    ];

    private static IEnumerable<Vector256<byte>> Bytes(short[] values, int shift) =>
        values.Select(v => (byte)(v >> shift)).Chunk(16).Select(quarter => Vector256.Create(Vector128.Create(quarter), Vector128.Create(quarter)));
}
