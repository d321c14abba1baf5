using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Learns tags from the first recurrent layer.</summary>
internal sealed class TagTraining(NetworkWeights weights, int tags, float dropRate, ParameterSet parameters, RandomSource random)
{
    private readonly DenseTraining hiddenLayer = new(weights.TagHidden, parameters);
    private readonly DenseTraining outputLayer = new(weights.TagOutput, parameters);
    private readonly Dropout dropout = new(dropRate, weights.Shape.Tag, random);
    private readonly Buffer hiddenBuffer = new();
    private readonly Buffer hiddenGradients = new();
    private readonly Buffer scoreBuffer = new();

    /// <summary>Gives the loss and adds to the gradients.</summary>
    internal float Learn(Batch batch, ReadOnlySpan<float> words, float scale, Span<float> wordGradients)
    {
        var width = weights.Shape.Tag;
        var row = weights.TagOutput.Outputs;
        var hidden = hiddenBuffer.Take(batch.Count * width);
        var scores = scoreBuffer.Take(batch.Count * row);
        hiddenLayer.Forward(words, batch.Count, hidden);
        RowMath.Rectify(hidden);
        dropout.Forward(batch, hidden);
        outputLayer.Forward(hidden, batch.Count, scores);
        var loss = 0f;
        var at = 0;
        foreach (var example in batch.Examples)
            foreach (var tag in example.Tags)
                loss += Softmax.Differentiate(scores.Slice(at++ * row, row), tags, tag, scale);
        var gradient = hiddenGradients.TakeZeroed(hidden.Length);
        outputLayer.Backward(hidden, scores, batch.Count, gradient);
        dropout.Backward(batch, gradient);
        RowMath.ClearWhereZero(hidden, gradient);
        hiddenLayer.Backward(words, gradient, batch.Count, wordGradients);
        return loss;
    }
}
