using System.Runtime.CompilerServices;

namespace Chancery.Language.Network;

/// <summary>The logistic function in whole numbers: straight lines between 65 points.</summary>
/// <remarks>It is off by 0.0002 at most, a twentieth of what the rounding to 8 bits after it costs. Whole numbers are
/// rounded alike everywhere, which an exponential function is not.</remarks>
internal static class GateCurve
{
    /// <summary>Fractional bits of what goes into a gate: it lies between -16 and 16.</summary>
    internal const int InputBits = 11;

    /// <summary>The number that stands for one half.</summary>
    internal const short Half = 1 << 14;

    /// <summary>Lines on each side of zero, each an eighth wide.</summary>
    internal const int Lines = 64;

    /// <summary>Bits of the place within a line.</summary>
    internal const int PlaceBits = 8;

    /// <summary>The last place that is on a line; beyond it the curve is flat.</summary>
    internal const short Last = (Lines << PlaceBits) - 1;

    /// <summary>Where each line begins.</summary>
    internal static readonly short[] Begins = [.. Enumerable.Range(0, Lines).Select(PointAt)];

    /// <summary>How far each line rises.</summary>
    internal static readonly short[] Rises = [.. Enumerable.Range(0, Lines).Select(i => (short)(PointAt(i + 1) - PointAt(i)))];

    /// <summary>σ(x) - ½ with 15 fractional bits, x having <see cref="InputBits"/>. With 14 it is half of tanh(x / 2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int AboveHalf(int x)
    {
        var distance = Math.Min(Math.Abs(x), Last);
        var line = distance >> PlaceBits;
        var height = Begins[line] + Product(Rises[line], (distance & ((1 << PlaceBits) - 1)) << (15 - PlaceBits));
        return x < 0 ? -height : height;
    }

    /// <summary>The product of two numbers of which one has 15 fractional bits, rounded: what the instruction does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Product(int a, int b) => ((a * b) + (1 << 14)) >> 15;

    /// <summary>As many bits as a cell has, or the nearest that do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Saturated(int value) => Math.Clamp(value, short.MinValue, short.MaxValue);

    private static short PointAt(int line)
    {
        var x = (double)(line << PlaceBits) / (1 << InputBits);
        return (short)Math.Round(((1 / (1 + Math.Exp(-x))) - 0.5) * (1 << 15));
    }
}
