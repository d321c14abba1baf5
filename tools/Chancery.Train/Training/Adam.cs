using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Train.Training;

/// <summary>Adam (Kingma and Ba 2015) with the gradient's norm held down, and a running average of the weights.</summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float LargestNorm = 5f;
    private const float AverageDecay = 0.998f;

    private int steps;

    /// <summary>Moves every parameter against its gradient and clears the gradient.</summary>
    internal void Step(float rate)
    {
        steps++;
        var scale = LargestNorm / MathF.Max(LargestNorm, Norm());
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(SquareDecay, steps)) / (1 - MathF.Pow(MeanDecay, steps));
        // Early on the average follows quickly, or it would remember the random start.
        var decay = MathF.Min(AverageDecay, (1f + steps) / (10f + steps));
        foreach (var parameter in parameters) Move(parameter, scale, corrected, decay);
    }

    private float Norm()
    {
        double sum = 0;
        foreach (var parameter in parameters) sum += SquareSum(parameter.Gradient);
        return (float)Math.Sqrt(sum);
    }

    private static double SquareSum(float[] values)
    {
        var sum = Vector512<float>.Zero;
        foreach (var v in MemoryMarshal.Cast<float, Vector512<float>>(values)) sum += v * v;
        return Vector512.Sum(sum);
    }

    private static void Move(Parameter parameter, float scale, float rate, float decay)
    {
        // Every matrix is a whole number of vectors, since its columns are.
        var value = MemoryMarshal.Cast<float, Vector512<float>>(parameter.Value.AsSpan());
        var gradient = MemoryMarshal.Cast<float, Vector512<float>>(parameter.Gradient.AsSpan());
        var mean = MemoryMarshal.Cast<float, Vector512<float>>(parameter.Mean.AsSpan());
        var square = MemoryMarshal.Cast<float, Vector512<float>>(parameter.Square.AsSpan());
        var average = MemoryMarshal.Cast<float, Vector512<float>>(parameter.Average.AsSpan());
        for (var i = 0; i < value.Length; i++)
        {
            var g = gradient[i] * scale;
            mean[i] += (g - mean[i]) * (1 - MeanDecay);
            square[i] += ((g * g) - square[i]) * (1 - SquareDecay);
            value[i] -= mean[i] * rate / (Vector512.Sqrt(square[i]) + Vector512.Create(Epsilon));
            average[i] += (value[i] - average[i]) * (1 - decay);
            gradient[i] = Vector512<float>.Zero;
        }
    }
}
