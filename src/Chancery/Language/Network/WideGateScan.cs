using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chancery.Language.Network;

/// <summary><see cref="GateScan"/> for 32 cells at once, where the machine has instructions for it; with the same result.</summary>
internal static class WideGateScan
{
    /// <summary>Cells that are worked on together.</summary>
    internal const int Lane = 32;

    /// <summary>Runs the cells from <paramref name="j"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Run(in GateRows rows, int j, int count, int width, bool backwards)
    {
        var curve = new Curve();
        var half = Vector512.Create(GateCurve.Half);
        var forgetFeedback = Load(rows.Feedback, j);
        var openFeedback = Load(rows.Feedback, width + j);
        var cell = Vector512<short>.Zero;
        for (var step = 0; step < count; step++)
        {
            var t = backwards ? count - 1 - step : step;
            var gate = (t * rows.GateRow) + j;
            var at = (t * rows.Row) + j;
            var doubled = Load(rows.Gates, gate);
            var candidate = curve.AboveHalf(Avx512BW.AddSaturate(doubled, doubled));
            var forget = half + curve.AboveHalf(
                Avx512BW.AddSaturate(Load(rows.Gates, gate + width), Avx512BW.MultiplyHighRoundScale(forgetFeedback, cell)));
            var open = half + curve.AboveHalf(
                Avx512BW.AddSaturate(Load(rows.Gates, gate + (2 * width)), Avx512BW.MultiplyHighRoundScale(openFeedback, cell)));
            cell = candidate + Avx512BW.MultiplyHighRoundScale(forget, cell - candidate);
            var past = rows.Skip.IsEmpty ? Vector512<short>.Zero : Load(rows.Skip, at);
            var output = past + Avx512BW.MultiplyHighRoundScale(open, cell - past);
            output.StoreUnsafe(ref MemoryMarshal.GetReference(rows.Output.Slice(at, Lane)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Load(ReadOnlySpan<short> values, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Lane)));

    /// <summary><see cref="GateCurve"/> in four registers.</summary>
    private readonly struct Curve()
    {
        private readonly Vector512<short> firstBegins = Load(GateCurve.Begins, 0);
        private readonly Vector512<short> lastBegins = Load(GateCurve.Begins, Lane);
        private readonly Vector512<short> firstRises = Load(GateCurve.Rises, 0);
        private readonly Vector512<short> lastRises = Load(GateCurve.Rises, Lane);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector512<short> AboveHalf(Vector512<short> x)
        {
            var distance = Vector512.Min(Avx512BW.Abs(x), Vector512.Create((ushort)GateCurve.Last)).AsInt16();
            var line = distance >>> GateCurve.PlaceBits;
            var place = (distance << (16 - GateCurve.PlaceBits)) >>> 1;
            var height = Avx512BW.PermuteVar32x16x2(firstBegins, line, lastBegins)
                + Avx512BW.MultiplyHighRoundScale(Avx512BW.PermuteVar32x16x2(firstRises, line, lastRises), place);
            var sign = x >> 15;
            return (height ^ sign) - sign;
        }
    }
}
