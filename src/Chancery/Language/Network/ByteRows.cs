using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Network;

/// <summary>Rows of numbers in 8 bits, each row with a scale of its own; working memory that is used again.</summary>
/// <remarks>Numbers of both signs are held as byte - <see cref="Centre"/>, others as they are.</remarks>
internal sealed class ByteRows(int width)
{
    /// <summary>What stands for zero where numbers may be negative.</summary>
    internal const int Centre = 128;

    /// <summary>The largest number of both signs.</summary>
    internal const int LargestSigned = 127;

    private const int LargestUnsigned = 255;
    private const int Lane = 8;

    private byte[] cells = [];
    private float[] scales = [];

    /// <summary>Cells of a row.</summary>
    internal int Width { get; } = width;

    /// <summary>All cells, row by row.</summary>
    internal Span<byte> Cells => cells;

    /// <summary>What the numbers of each row are multiplied with.</summary>
    internal Span<float> Scales => scales;

    /// <summary>One row.</summary>
    internal Span<byte> Row(int index) => cells.AsSpan(index * Width, Width);

    /// <summary>Makes room for so many rows; what was there is lost.</summary>
    internal void Grow(int rows)
    {
        if (scales.Length >= rows) return;
        cells = new byte[rows * Width];
        scales = new float[rows];
    }

    /// <summary>Rounds a row of numbers of both signs.</summary>
    internal void RoundSigned(int row, ReadOnlySpan<float> values)
    {
        var scale = GreatestMagnitude(values) / LargestSigned;
        scales[row] = scale;
        Round(values, scale, Centre, Row(row));
    }

    /// <summary>Rounds a row of numbers of which the negative count as zero.</summary>
    internal void RoundRectified(int row, ReadOnlySpan<float> values) => RoundRectified(row, values, LargestUnsigned);

    /// <summary>As <see cref="RoundRectified(int, ReadOnlySpan{float})"/>, with numbers that fit a signed byte.</summary>
    internal void RoundRectifiedWeights(int row, ReadOnlySpan<float> values) => RoundRectified(row, values, LargestSigned);

    private void RoundRectified(int row, ReadOnlySpan<float> values, int largest)
    {
        var scale = Greatest(values) / largest;
        scales[row] = scale;
        Round(values, scale, 0, Row(row));
    }

    private static float Greatest(ReadOnlySpan<float> values)
    {
        var greatest = Vector256<float>.Zero;
        foreach (var lane in MemoryMarshal.Cast<float, Vector256<float>>(values)) greatest = Vector256.Max(greatest, lane);
        return GreatestOf(greatest);
    }

    private static float GreatestMagnitude(ReadOnlySpan<float> values)
    {
        var greatest = Vector256<float>.Zero;
        foreach (var lane in MemoryMarshal.Cast<float, Vector256<float>>(values)) greatest = Vector256.Max(greatest, Vector256.Abs(lane));
        return GreatestOf(greatest);
    }

    private static float GreatestOf(Vector256<float> lane)
    {
        var four = Vector128.Max(lane.GetLower(), lane.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(ReadOnlySpan<float> values, float scale, int centre, Span<byte> target)
    {
        var factor = scale == 0 ? 0 : 1 / scale;
        var least = Vector256.Create(centre == 0 ? 0f : -LargestSigned);
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(values);
        for (var i = 0; i < lanes.Length; i += 2)
        {
            var low = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Max(lanes[i] * factor, least)));
            var high = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Max(lanes[i + 1] * factor, least)));
            var both = Vector256.Narrow(low, high) + Vector256.Create((short)centre);
            Vector128.Narrow(both.GetLower().AsUInt16(), both.GetUpper().AsUInt16())
                .StoreUnsafe(ref MemoryMarshal.GetReference(target.Slice(i * Lane, 2 * Lane)));
        }
    }
}
