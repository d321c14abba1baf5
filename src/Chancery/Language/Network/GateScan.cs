using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Chancery.Language.Network;

/// <summary>The recurrence of a light recurrent layer in whole numbers: gates work cell by cell, so that the only matrix
/// product is over the whole sentence at once (after SRU, Lei et al. 2018, and QRNN, Bradbury et al. 2017).</summary>
/// <remarks>
/// For each cell: z = tanh(a_z), f = σ(a_f + v_f c'), o = σ(a_o + v_o c'), c = f c' + (1 - f) z,
/// h = o c + (1 - o) x, where c' is the cell's value at the word before and x the layer's input (0 in the first layer).
/// Gates before activation have <see cref="GateCurve.InputBits"/> fractional bits, z, c, h and x have <see cref="CellBits"/>,
/// f and o 15, v <see cref="FeedbackBits"/>: then no sum but that in a gate leaves 16 bits, and that one stops at the greatest.
/// </remarks>
internal static class GateScan
{
    /// <summary>Gates a cell has: candidate, forget, output.</summary>
    internal const int Gates = 3;

    /// <summary>Fractional bits of a cell: it lies between -1 and 1.</summary>
    internal const int CellBits = 14;

    /// <summary>Fractional bits of the feedback: it lies between -8 and 8. Its product with a cell has those of a gate.</summary>
    internal const int FeedbackBits = GateCurve.InputBits + 15 - CellBits;

    /// <summary>Runs one direction over one sentence.</summary>
    internal static void Run(in GateRows rows, int count, int width, bool backwards)
    {
        var done = 0;
        if (Avx512BW.IsSupported)
            for (; done + WideGateScan.Lane <= width; done += WideGateScan.Lane)
                WideGateScan.Run(rows, done, count, width, backwards);
        else if (Avx2.IsSupported)
            for (; done + PairedGateScan.Lane <= width; done += PairedGateScan.Lane)
                PairedGateScan.Run(rows, done, count, width, backwards);
        for (; done < width; done++) RunCell(rows, done, count, width, backwards);
    }

    /// <summary>Runs one cell, with plain arithmetic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void RunCell(in GateRows rows, int j, int count, int width, bool backwards)
    {
        int forgetFeedback = rows.Feedback[j];
        int openFeedback = rows.Feedback[width + j];
        var cell = 0;
        for (var step = 0; step < count; step++)
        {
            var t = backwards ? count - 1 - step : step;
            var gate = (t * rows.GateRow) + j;
            var at = (t * rows.Row) + j;
            var candidate = GateCurve.AboveHalf(GateCurve.Saturated(2 * rows.Gates[gate]));
            var forget = GateCurve.Half + GateCurve.AboveHalf(
                GateCurve.Saturated(rows.Gates[gate + width] + GateCurve.Product(forgetFeedback, cell)));
            var open = GateCurve.Half + GateCurve.AboveHalf(
                GateCurve.Saturated(rows.Gates[gate + (2 * width)] + GateCurve.Product(openFeedback, cell)));
            cell = candidate + GateCurve.Product(forget, cell - candidate);
            int past = rows.Skip.IsEmpty ? 0 : rows.Skip[at];
            rows.Output[at] = (short)(past + GateCurve.Product(open, cell - past));
        }
    }
}
