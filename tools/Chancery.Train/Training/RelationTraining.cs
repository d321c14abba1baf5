using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Learns the relation of each word to its right head.</summary>
internal sealed class RelationTraining
{
    private readonly NetworkWeights weights;
    private readonly int relations;
    private readonly int width;
    private readonly DenseTraining dependentLayer;
    private readonly DenseTraining headLayer;
    private readonly DenseTraining outputLayer;
    private readonly Dropout dropout;
    private readonly Buffer hiddenBuffer = new();
    private readonly Buffer headBuffer = new();
    private readonly Buffer scoreBuffer = new();
    private readonly Buffer hiddenGradients = new();
    private readonly Buffer headGradients = new();

    internal RelationTraining(NetworkWeights weights, int relations, float dropRate, ParameterSet parameters, RandomSource random)
    {
        this.weights = weights;
        this.relations = relations;
        width = weights.Shape.Label;
        dependentLayer = new DenseTraining(weights.LabelDependent, parameters);
        headLayer = new DenseTraining(weights.LabelHead, parameters);
        outputLayer = new DenseTraining(weights.LabelOutput, parameters);
        dropout = new Dropout(dropRate, width, random);
    }

    /// <summary>Gives the loss and adds to the gradients.</summary>
    internal float Learn(Batch batch, ReadOnlySpan<float> words, float scale, Span<float> wordGradients)
    {
        var row = weights.LabelOutput.Outputs;
        var hidden = hiddenBuffer.Take(batch.Count * width);
        var heads = headBuffer.Take(batch.Count * width);
        var scores = scoreBuffer.Take(batch.Count * row);
        dependentLayer.Forward(words, batch.Count, hidden);
        headLayer.Forward(words, batch.Count, heads);
        AddHeads(batch, heads, hidden);
        RowMath.Rectify(hidden);
        dropout.Forward(batch, hidden);
        outputLayer.Forward(hidden, batch.Count, scores);
        var loss = 0f;
        var at = 0;
        foreach (var example in batch.Examples)
            foreach (var relation in example.Relations)
                loss += Softmax.Differentiate(scores.Slice(at++ * row, row), relations, relation, scale);
        var gradient = hiddenGradients.TakeZeroed(hidden.Length);
        outputLayer.Backward(hidden, scores, batch.Count, gradient);
        dropout.Backward(batch, gradient);
        RowMath.ClearWhereZero(hidden, gradient);
        var headGradient = headGradients.TakeZeroed(heads.Length);
        AddHeadGradients(batch, gradient, headGradient);
        dependentLayer.Backward(words, gradient, batch.Count, wordGradients);
        headLayer.Backward(words, headGradient, batch.Count, wordGradients);
        return loss;
    }

    private void AddHeads(Batch batch, ReadOnlySpan<float> heads, Span<float> hidden)
    {
        var start = 0;
        foreach (var example in batch.Examples)
        {
            for (var i = 0; i < example.Count; i++)
                if (example.Heads[i] >= 0)
                    RowMath.Add(heads.Slice((start + example.Heads[i]) * width, width), hidden.Slice((start + i) * width, width));
            start += example.Count;
        }
    }

    private void AddHeadGradients(Batch batch, ReadOnlySpan<float> gradient, Span<float> headGradient)
    {
        var start = 0;
        foreach (var example in batch.Examples)
        {
            for (var i = 0; i < example.Count; i++)
                if (example.Heads[i] >= 0)
                    RowMath.Add(gradient.Slice((start + i) * width, width), headGradient.Slice((start + example.Heads[i]) * width, width));
            start += example.Count;
        }
    }
}
