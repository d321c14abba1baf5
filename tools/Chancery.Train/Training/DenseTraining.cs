using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>The gradient of a dense layer.</summary>
internal sealed class DenseTraining
{
    private readonly DenseWeights layer;
    private readonly Parameter weight;
    private readonly Parameter bias;
    private readonly Buffer transposed = new();

    internal DenseTraining(DenseWeights layer, ParameterSet parameters)
    {
        this.layer = layer;
        weight = parameters.Of(layer.Weight);
        bias = parameters.Of(layer.Bias);
    }

    /// <summary>The layer's values.</summary>
    internal void Forward(ReadOnlySpan<float> input, int rows, Span<float> output) => layer.Apply(input, rows, output);

    /// <summary>Adds to the gradients of weight, bias and input, given the gradient of the output.</summary>
    internal void Backward(ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, int rows, Span<float> inputGradient)
    {
        var inputs = layer.Weight.Rows;
        var outputs = layer.Outputs;
        for (var i = 0; i < rows; i++) RowMath.Add(outputGradient.Slice(i * outputs, outputs), bias.Gradient);
        MatrixProduct.Add(input, 1, inputs, outputGradient, outputs, weight.Gradient, outputs, inputs, rows, outputs);
        var flipped = transposed.Take(inputs * outputs);
        MatrixProduct.Transpose(layer.Weight.Cells, inputs, outputs, flipped, inputs);
        MatrixProduct.Add(outputGradient, outputs, 1, flipped, inputs, inputGradient, inputs, rows, outputs, inputs);
    }
}
