using Chancery.Language.Network;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>Adds to each word's embedding its vector, fixed, through weights that are learnt.</summary>
internal sealed class VectorTraining
{
    private readonly WordVectors vectors;
    private readonly Tensor weight;
    private readonly Parameter parameter;
    private readonly Buffer gathered = new();

    internal VectorTraining(WordVectors vectors, int outputs, ParameterSet parameters)
    {
        this.vectors = vectors;
        weight = parameters.Create("vectors.weight", vectors.Width, outputs);
        parameter = parameters.Of(weight);
    }

    /// <summary>Adds to each word's row; -1 stands for a word without a vector.</summary>
    internal void Forward(ReadOnlySpan<int> words, Span<float> output)
    {
        var rows = gathered.TakeZeroed(words.Length * vectors.Width);
        for (var i = 0; i < words.Length; i++)
            if (words[i] >= 0) vectors[words[i]].CopyTo(rows[(i * vectors.Width)..]);
        MatrixProduct.Add(rows, vectors.Width, 1, weight.Cells, weight.Columns, output, weight.Columns, words.Length, vectors.Width, weight.Columns);
    }

    /// <summary>Adds to the gradient of the weights.</summary>
    internal void Backward(int words, ReadOnlySpan<float> gradient) => MatrixProduct.Add(
        gathered.Take(words * vectors.Width), 1, vectors.Width, gradient, weight.Columns, parameter.Gradient, weight.Columns,
        vectors.Width, words, weight.Columns);
}
