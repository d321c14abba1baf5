using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>A weight in training: its value, its gradient, and what the optimiser remembers of it.</summary>
internal sealed class Parameter(Tensor tensor)
{
    /// <summary>Name, size and value.</summary>
    internal Tensor Tensor { get; } = tensor;

    /// <summary>The value's cells.</summary>
    internal float[] Value => Tensor.Cells;

    /// <summary>The derivative of the loss by each cell, summed over a batch.</summary>
    internal float[] Gradient { get; } = new float[tensor.Cells.Length];

    /// <summary>Running mean of the gradient.</summary>
    internal float[] Mean { get; } = new float[tensor.Cells.Length];

    /// <summary>Running mean of the gradient's square.</summary>
    internal float[] Square { get; } = new float[tensor.Cells.Length];

    /// <summary>Running average of the value: what is shipped, being better than the last value.</summary>
    internal float[] Average { get; } = (float[])tensor.Cells.Clone();
}
