using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Train.Training;

/// <summary>Cell-by-cell arithmetic on rows whose length is a multiple of <see cref="MatrixProduct.Lane"/>.</summary>
internal static class RowMath
{
    /// <summary>target += source.</summary>
    internal static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        var to = Lanes(target);
        var from = Lanes(source)[..to.Length];
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
    }

    /// <summary>target *= source.</summary>
    internal static void Multiply(ReadOnlySpan<float> source, Span<float> target)
    {
        var to = Lanes(target);
        var from = Lanes(source)[..to.Length];
        for (var i = 0; i < to.Length; i++) to[i] *= from[i];
    }

    /// <summary>Raises negative cells to zero.</summary>
    internal static void Rectify(Span<float> values)
    {
        foreach (ref var lane in Lanes(values)) lane = Vector512.Max(lane, Vector512<float>.Zero);
    }

    /// <summary>Clears the cells of <paramref name="gradient"/> where <paramref name="output"/>, rectified, is zero.</summary>
    internal static void ClearWhereZero(ReadOnlySpan<float> output, Span<float> gradient)
    {
        var to = Lanes(gradient);
        var from = Lanes(output)[..to.Length];
        for (var i = 0; i < to.Length; i++) to[i] &= Vector512.GreaterThan(from[i], Vector512<float>.Zero);
    }

    private static Span<Vector512<float>> Lanes(Span<float> cells) => MemoryMarshal.Cast<float, Vector512<float>>(cells);

    private static ReadOnlySpan<Vector512<float>> Lanes(ReadOnlySpan<float> cells) => MemoryMarshal.Cast<float, Vector512<float>>(cells);
}
