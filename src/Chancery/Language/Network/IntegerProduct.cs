using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>Products of rows of 8-bit numbers with packed 8-bit weights; <see cref="IntegerBlock"/> has the sums and says how weights lie.</summary>
/// <remarks>Output j of row i is sum × (scale(j) × scale(i)) + bias(j). Only this last step has fractions, and it is done operation by
/// operation, never fused, so that every machine gives the same.</remarks>
internal readonly ref struct IntegerProduct
{
    private const int Lane = IntegerBlock.Outputs / 2;

    private readonly ReadOnlySpan<byte> panels;
    private readonly ReadOnlySpan<float> scales;
    private readonly ReadOnlySpan<float> biases;
    private readonly ReadOnlySpan<int> starts;
    private readonly int inputs;

    /// <summary>A product with these weights.</summary>
    /// <param name="panels">The weights; their number says how many inputs there are.</param>
    /// <param name="scales">One for each output.</param>
    /// <param name="biases">One for each output.</param>
    /// <param name="starts">What the sum of each output starts with.</param>
    internal IntegerProduct(ReadOnlySpan<byte> panels, ReadOnlySpan<float> scales, ReadOnlySpan<float> biases, ReadOnlySpan<int> starts)
    {
        this.panels = panels;
        this.scales = scales;
        this.biases = biases;
        this.starts = starts;
        inputs = panels.Length / scales.Length;
    }

    /// <summary>Fills <paramref name="starts"/> with what takes the centre of signed inputs away again.</summary>
    internal static void TakeCentreAway(ReadOnlySpan<byte> panels, Span<int> starts)
    {
        var width = panels.Length / starts.Length;
        Span<byte> centre = stackalloc byte[width];
        Span<int> sums = stackalloc int[IntegerBlock.Rows * IntegerBlock.Outputs];
        centre.Fill(ByteRows.Centre);
        starts.Clear();
        for (var panel = 0; panel < starts.Length; panel += IntegerBlock.Outputs)
        {
            IntegerBlock.Sum(
                ref centre[0], new RowStrides(0, 1), ref Unsafe.AsRef(in panels[panel * width]), width / IntegerBlock.Group,
                ref starts[panel], ref sums[0]);
            for (var i = 0; i < IntegerBlock.Outputs; i++) starts[panel + i] = -sums[i];
        }
    }

    /// <summary>Fills rows of <paramref name="output"/> for rows of the input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="first">The first row of the input.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="output">Receives the values.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Fill(ByteRows input, int first, int rows, Span<float> output)
    {
        CheckRoom(output.Length, rows, scales.Length, scales.Length);
        Span<int> sums = stackalloc int[IntegerBlock.Rows * IntegerBlock.Outputs];
        for (var panel = 0; panel < scales.Length; panel += IntegerBlock.Outputs)
            for (var row = 0; row < rows; row += IntegerBlock.Rows)
            {
                var count = Math.Min(IntegerBlock.Rows, rows - row);
                Sum(input, first + row, count, panel, sums);
                ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(output), (row * scales.Length) + panel);
                ref var rowScale = ref input.Scales[first + row];
                for (var i = 0; i < count; i++, target = ref Unsafe.Add(ref target, scales.Length))
                {
                    var (low, high) = ValuesOf(ref sums[i * IntegerBlock.Outputs], panel, Unsafe.Add(ref rowScale, i));
                    low.StoreUnsafe(ref target);
                    high.StoreUnsafe(ref target, Lane);
                }
            }
    }

    /// <summary>As <see cref="Fill"/>, rounded to whole numbers of 16 bits; what does not fit becomes the greatest that does.</summary>
    /// <param name="input">The input, from its first row on.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="output">Receives the values.</param>
    /// <param name="outputRow">Cells from one row of the output to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void FillRounded(ByteRows input, int rows, Span<short> output, int outputRow)
    {
        CheckRoom(output.Length, rows, outputRow, scales.Length);
        Span<int> sums = stackalloc int[IntegerBlock.Rows * IntegerBlock.Outputs];
        for (var panel = 0; panel < scales.Length; panel += IntegerBlock.Outputs)
            for (var row = 0; row < rows; row += IntegerBlock.Rows)
            {
                var count = Math.Min(IntegerBlock.Rows, rows - row);
                Sum(input, row, count, panel, sums);
                ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(output), (row * outputRow) + panel);
                ref var rowScale = ref input.Scales[row];
                for (var i = 0; i < count; i++, target = ref Unsafe.Add(ref target, outputRow))
                {
                    var (low, high) = ValuesOf(ref sums[i * IntegerBlock.Outputs], panel, Unsafe.Add(ref rowScale, i));
                    Vector256.Narrow(Rounded(low), Rounded(high)).StoreUnsafe(ref target);
                }
            }
    }

    private static void CheckRoom(int length, int rows, int row, int lastRow) =>
        ArgumentOutOfRangeException.ThrowIfLessThan(length, ((rows - 1) * row) + lastRow);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Sum(ByteRows input, int row, int count, int panel, Span<int> sums) => IntegerBlock.Sum(
        ref input.Cells[row * inputs], new RowStrides(inputs, count),
        ref Unsafe.AsRef(in panels[panel * inputs]), inputs / IntegerBlock.Group,
        ref Unsafe.AsRef(in starts[panel]), ref MemoryMarshal.GetReference(sums));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<float> Low, Vector256<float> High) ValuesOf(ref int sum, int panel, float rowScale)
    {
        ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), panel);
        ref var bias = ref Unsafe.Add(ref MemoryMarshal.GetReference(biases), panel);
        var low = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref sum)) * (Vector256.LoadUnsafe(ref scale) * rowScale);
        var high = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref sum, Lane)) * (Vector256.LoadUnsafe(ref scale, Lane) * rowScale);
        return (low + Vector256.LoadUnsafe(ref bias), high + Vector256.LoadUnsafe(ref bias, Lane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Rounded(Vector256<float> value)
    {
        var greatest = Vector256.Create((float)short.MaxValue);
        return Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Min(Vector256.Max(value, -greatest), greatest)));
    }
}
