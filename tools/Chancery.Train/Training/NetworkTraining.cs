using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>The whole network in training: from feature rows to losses, and back to the gradients of all parameters.</summary>
internal sealed class NetworkTraining
{
    private readonly NetworkShape shape;
    private readonly EmbeddingTraining embedding;
    private readonly VectorTraining vectorLayer;
    private readonly RecurrentTraining first;
    private readonly RecurrentTraining second;
    private readonly TagTraining tags;
    private readonly ArcTraining arcs;
    private readonly RelationTraining relations;
    private readonly Dropout inputDropout;
    private readonly Dropout firstDropout;
    private readonly Dropout secondDropout;
    private readonly Buffer inputBuffer = new();
    private readonly Buffer windowBuffer = new();
    private readonly Buffer firstBuffer = new();
    private readonly Buffer secondBuffer = new();
    private readonly Buffer inputGradients = new();
    private readonly Buffer windowGradients = new();
    private readonly Buffer firstGradients = new();
    private readonly Buffer secondGradients = new();

    internal NetworkTraining(NetworkWeights weights, VectorTraining vectorLayer, int tagCount, int relationCount, float dropRate, ParameterSet parameters, RandomSource random)
    {
        shape = weights.Shape;
        this.vectorLayer = vectorLayer;
        embedding = new EmbeddingTraining(weights.Embedding, parameters);
        first = new RecurrentTraining(weights.First, weights.FirstFeedback, shape, parameters, skips: false);
        second = new RecurrentTraining(weights.Upper[0].Gates, weights.Upper[0].Feedback, shape, parameters, skips: true);
        tags = new TagTraining(weights, tagCount, dropRate, parameters, random);
        arcs = new ArcTraining(weights, dropRate, parameters, random);
        relations = new RelationTraining(weights, relationCount, dropRate, parameters, random);
        inputDropout = new Dropout(dropRate, shape.Input, random);
        firstDropout = new Dropout(dropRate, shape.Both, random);
        secondDropout = new Dropout(dropRate, shape.Both, random);
    }

    /// <summary>Gives the mean losses of a batch's words and fills the gradients.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="features">Their feature rows, in which some words may have been made unknown.</param>
    /// <param name="vectors">The index of each word's vector.</param>
    internal Losses Learn(Batch batch, ReadOnlySpan<int> features, ReadOnlySpan<int> vectors)
    {
        var count = batch.Count;
        var input = inputBuffer.Take(count * shape.Input);
        var window = windowBuffer.Take(input.Length * NetworkShape.Window);
        var one = firstBuffer.Take(count * shape.Both);
        var two = secondBuffer.Take(one.Length);
        embedding.Forward(features, input);
        vectorLayer.Forward(vectors, input);
        inputDropout.Forward(batch, input);
        WordWindow.Gather(batch, input, shape.Input, window);
        first.Forward(batch, window, one);
        firstDropout.Forward(batch, one);
        second.Forward(batch, one, two);
        secondDropout.Forward(batch, two);

        var scale = 1f / count;
        var oneGradient = firstGradients.TakeZeroed(one.Length);
        var twoGradient = secondGradients.TakeZeroed(two.Length);
        var tagLoss = tags.Learn(batch, one, scale, oneGradient);
        var arcLoss = arcs.Learn(batch, two, scale, twoGradient);
        var relationLoss = relations.Learn(batch, two, scale, twoGradient);

        secondDropout.Backward(batch, twoGradient);
        second.Backward(batch, one, twoGradient, oneGradient);
        firstDropout.Backward(batch, oneGradient);
        var windowGradient = windowGradients.TakeZeroed(window.Length);
        first.Backward(batch, window, oneGradient, windowGradient);
        var inputGradient = inputGradients.TakeZeroed(input.Length);
        WordWindow.Scatter(batch, windowGradient, shape.Input, inputGradient);
        inputDropout.Backward(batch, inputGradient);
        embedding.Backward(features, inputGradient);
        vectorLayer.Backward(count, inputGradient);
        return new Losses(tagLoss * scale, arcLoss * scale, relationLoss * scale);
    }
}
