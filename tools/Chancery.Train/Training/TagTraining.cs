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

    /// <summary>Cells in a row of scores.</summary>
    internal int Row => weights.TagOutput.Outputs;

    /// <summary>The score of every tag for every word.</summary>
    internal Span<float> Forward(Batch batch, ReadOnlySpan<float> words, bool learning)
    {
        var hidden = hiddenBuffer.Take(batch.Count * weights.Shape.Tag);
        var scores = scoreBuffer.Take(batch.Count * Row);
        hiddenLayer.Forward(words, batch.Count, hidden);
        RowMath.Rectify(hidden);
        dropout.Forward(batch, hidden, learning);
        outputLayer.Forward(hidden, batch.Count, scores);
        return scores;
    }

    /// <summary>Gives the loss and adds to the gradients.</summary>
    internal float Learn(Batch batch, ReadOnlySpan<float> words, float scale, Span<float> wordGradients)
    {
        var scores = Forward(batch, words, learning: true);
        var hidden = hiddenBuffer.Take(batch.Count * weights.Shape.Tag);
        var loss = 0f;
        var at = 0;
        foreach (var labels in batch.Examples.Select(e => e.Sentence.Tags))
            for (var i = 0; i < labels.Count; i++)
                loss += Softmax.Differentiate(scores.Slice(at++ * Row, Row), tags, labels.ClassesOf(i), labels.SharesOf(i), scale);
        var gradient = hiddenGradients.TakeZeroed(hidden.Length);
        outputLayer.Backward(hidden, scores, batch.Count, gradient);
        dropout.Backward(batch, gradient);
        RowMath.ClearWhereZero(hidden, gradient);
        hiddenLayer.Backward(words, gradient, batch.Count, wordGradients);
        return loss;
    }
}
