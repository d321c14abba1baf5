using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Learns each word's relation to its head in the tree.</summary>
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

    /// <summary>Cells in a row of scores.</summary>
    internal int Row => weights.LabelOutput.Outputs;

    /// <summary>The score of every relation for every word, given its head.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="words">The network's last layer.</param>
    /// <param name="chosen">The head of each word in its sentence, -1 for the root.</param>
    /// <param name="learning">Whether to drop columns.</param>
    internal Span<float> Forward(Batch batch, ReadOnlySpan<float> words, ReadOnlySpan<int> chosen, bool learning)
    {
        var hidden = hiddenBuffer.Take(batch.Count * width);
        var heads = headBuffer.Take(batch.Count * width);
        var scores = scoreBuffer.Take(batch.Count * Row);
        dependentLayer.Forward(words, batch.Count, hidden);
        headLayer.Forward(words, batch.Count, heads);
        AddHeads(batch, chosen, heads, hidden);
        RowMath.Rectify(hidden);
        dropout.Forward(batch, hidden, learning);
        outputLayer.Forward(hidden, batch.Count, scores);
        return scores;
    }

    /// <summary>Gives the loss and adds to the gradients.</summary>
    internal float Learn(Batch batch, ReadOnlySpan<float> words, float scale, Span<float> wordGradients)
    {
        var chosen = batch.Examples.SelectMany(e => e.Sentence.Heads).ToArray();
        var scores = Forward(batch, words, chosen, learning: true);
        var hidden = hiddenBuffer.Take(batch.Count * width);
        var loss = 0f;
        var at = 0;
        foreach (var labels in batch.Examples.Select(e => e.Sentence.Relations))
            for (var i = 0; i < labels.Count; i++)
                loss += Softmax.Differentiate(scores.Slice(at++ * Row, Row), relations, labels.ClassesOf(i), labels.SharesOf(i), scale);
        var gradient = hiddenGradients.TakeZeroed(hidden.Length);
        outputLayer.Backward(hidden, scores, batch.Count, gradient);
        dropout.Backward(batch, gradient);
        RowMath.ClearWhereZero(hidden, gradient);
        var headGradient = headGradients.TakeZeroed(hidden.Length);
        AddHeadGradients(batch, chosen, gradient, headGradient);
        dependentLayer.Backward(words, gradient, batch.Count, wordGradients);
        headLayer.Backward(words, headGradient, batch.Count, wordGradients);
        return loss;
    }

    private void AddHeads(Batch batch, ReadOnlySpan<int> chosen, ReadOnlySpan<float> heads, Span<float> hidden)
    {
        var start = 0;
        foreach (var example in batch.Examples)
        {
            for (var i = start; i < start + example.Count; i++)
                if (chosen[i] >= 0) RowMath.Add(heads.Slice((start + chosen[i]) * width, width), hidden.Slice(i * width, width));
            start += example.Count;
        }
    }

    private void AddHeadGradients(Batch batch, ReadOnlySpan<int> chosen, ReadOnlySpan<float> gradient, Span<float> headGradient)
    {
        var start = 0;
        foreach (var example in batch.Examples)
        {
            for (var i = start; i < start + example.Count; i++)
                if (chosen[i] >= 0) RowMath.Add(gradient.Slice(i * width, width), headGradient.Slice((start + chosen[i]) * width, width));
            start += example.Count;
        }
    }
}
