using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Train.Training;

/// <summary>The recurrence of a light recurrent layer: gates work cell by cell, so that the only matrix product is over
/// the whole sentence at once (after SRU, Lei et al. 2018, and QRNN, Bradbury et al. 2017).</summary>
/// <remarks>
/// For each cell: z = tanh(a_z), f = σ(a_f + v_f c'), o = σ(a_o + v_o c'), c = f c' + (1 - f) z,
/// h = o c + (1 - o) x, where c' is the cell's value at the word before and x the layer's input (0 in the first layer).
/// </remarks>
internal static class RecurrentScan
{
    private const int Lane = MatrixProduct.Lane;

    /// <summary>Runs one direction over one sentence.</summary>
    /// <param name="gates">Rows of (z, f, o) before activation, overwritten by their activations.</param>
    /// <param name="gatesRow">Cells in a row of <paramref name="gates"/>.</param>
    /// <param name="feedback">v_f, then v_o.</param>
    /// <param name="skip">The layer's input to pass by; empty in the first layer.</param>
    /// <param name="cells">Receives c; rows as in <paramref name="output"/>.</param>
    /// <param name="output">Receives h.</param>
    /// <param name="row">Cells in a row of <paramref name="cells"/>, <paramref name="skip"/> and <paramref name="output"/>.</param>
    /// <param name="count">Words in the sentence.</param>
    /// <param name="width">Cells of this direction.</param>
    /// <param name="backwards">Whether it runs from the last word to the first.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Run(
        Span<float> gates, int gatesRow, ReadOnlySpan<float> feedback, ReadOnlySpan<float> skip,
        Span<float> cells, Span<float> output, int row, int count, int width, bool backwards)
    {
        for (var j = 0; j < width; j += Lane)
        {
            var forgetFeedback = Load(feedback, j);
            var outputFeedback = Load(feedback, width + j);
            var cell = Vector512<float>.Zero;
            for (var step = 0; step < count; step++)
            {
                var t = backwards ? count - 1 - step : step;
                var g = (t * gatesRow) + j;
                var candidate = Tanh(Load(gates, g));
                var forget = Sigmoid(Load(gates, g + width) + (forgetFeedback * cell));
                var open = Sigmoid(Load(gates, g + (2 * width)) + (outputFeedback * cell));
                cell = candidate + (forget * (cell - candidate));
                var past = skip.IsEmpty ? Vector512<float>.Zero : Load(skip, (t * row) + j);
                Store(candidate, gates, g);
                Store(forget, gates, g + width);
                Store(open, gates, g + (2 * width));
                Store(cell, cells, (t * row) + j);
                Store(past + (open * (cell - past)), output, (t * row) + j);
            }
        }
    }

    private static Vector512<float> Sigmoid(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Vector512.Exp(-x));

    private static Vector512<float> Tanh(Vector512<float> x) => (Sigmoid(x + x) * 2f) - Vector512<float>.One;

    private static Vector512<float> Load(ReadOnlySpan<float> values, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Lane)));

    private static void Store(Vector512<float> value, Span<float> values, int at) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Lane)));
}
