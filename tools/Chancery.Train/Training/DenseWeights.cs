namespace Chancery.Train.Training;

/// <summary>A layer in which every output is a weighted sum of every input, plus a bias.</summary>
internal sealed record DenseWeights(Tensor Weight, Tensor Bias)
{
    /// <summary>How many outputs it has, padding included.</summary>
    internal int Outputs => Weight.Columns;

    /// <summary>Fills <paramref name="output"/> with the layer's value for each row of <paramref name="input"/>.</summary>
    internal void Apply(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        for (var i = 0; i < rows; i++) Bias.Row(0).CopyTo(output[(i * Outputs)..]);
        MatrixProduct.Add(input, Weight.Rows, 1, Weight.Cells, Outputs, output, Outputs, rows, Weight.Rows, Outputs);
    }
}
