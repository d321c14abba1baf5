using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>The whole network in training: from feature rows to losses, and back to the gradients of all parameters.</summary>
internal sealed class NetworkTraining
{
    private readonly NetworkShape shape;
    private readonly EmbeddingTraining embedding;
    private readonly VectorTraining vectorLayer;
    private readonly RecurrentTraining[] layers;
    private readonly Dropout inputDropout;
    private readonly Dropout[] layerDropouts;
    private readonly Buffer inputBuffer = new();
    private readonly Buffer windowBuffer = new();
    private readonly Buffer[] layerBuffers;
    private readonly Buffer inputGradients = new();
    private readonly Buffer windowGradients = new();
    private readonly Buffer[] layerGradients;

    internal NetworkTraining(
        NetworkWeights weights, VectorTraining vectorLayer, int tagCount, int relationCount, float dropRate, ParameterSet parameters, RandomSource random)
    {
        shape = weights.Shape;
        this.vectorLayer = vectorLayer;
        embedding = new EmbeddingTraining(weights.Embedding, parameters);
        layers =
        [
            new RecurrentTraining(weights.First, weights.FirstFeedback, shape, parameters, skips: false),
            .. weights.Upper.Select(l => new RecurrentTraining(l.Gates, l.Feedback, shape, parameters, skips: true)),
        ];
        Tags = new TagTraining(weights, tagCount, dropRate, parameters, random);
        Arcs = new ArcTraining(weights, dropRate, parameters, random);
        Relations = new RelationTraining(weights, relationCount, dropRate, parameters, random);
        inputDropout = new Dropout(dropRate, shape.Input, random);
        layerDropouts = Array.ConvertAll(layers, _ => new Dropout(dropRate, shape.Both, random));
        layerBuffers = Array.ConvertAll(layers, _ => new Buffer());
        layerGradients = Array.ConvertAll(layers, _ => new Buffer());
    }

    /// <summary>What chooses tags, from the first layer.</summary>
    internal TagTraining Tags { get; }

    /// <summary>What chooses heads, from the last layer.</summary>
    internal ArcTraining Arcs { get; }

    /// <summary>What chooses relations, from the last layer.</summary>
    internal RelationTraining Relations { get; }

    /// <summary>Runs all recurrent layers.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="features">Their feature rows, in which some words may have been made unknown.</param>
    /// <param name="vectors">The index of each word's vector.</param>
    /// <param name="learning">Whether to drop columns.</param>
    internal void Forward(Batch batch, ReadOnlySpan<int> features, ReadOnlySpan<int> vectors, bool learning)
    {
        var input = inputBuffer.Take(batch.Count * shape.Input);
        embedding.Forward(features, input);
        vectorLayer.Forward(vectors, input);
        inputDropout.Forward(batch, input, learning);
        WordWindow.Gather(batch, input, shape.Input, windowBuffer.Take(input.Length * NetworkShape.Window));
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i].Forward(batch, InputOf(batch, i), Layer(batch, i));
            layerDropouts[i].Forward(batch, Layer(batch, i), learning);
        }
    }

    /// <summary>The first layer's values.</summary>
    internal ReadOnlySpan<float> First(Batch batch) => Layer(batch, 0);

    /// <summary>The last layer's values.</summary>
    internal ReadOnlySpan<float> Last(Batch batch) => Layer(batch, layers.Length - 1);

    /// <summary>Gives the mean losses of a batch's words and fills the gradients; for the parameters see <see cref="Forward"/>.</summary>
    internal Losses Learn(Batch batch, ReadOnlySpan<int> features, ReadOnlySpan<int> vectors)
    {
        Forward(batch, features, vectors, learning: true);
        var scale = 1f / batch.Count;
        for (var i = 0; i < layers.Length; i++) Gradient(batch, i).Clear();
        var losses = new Losses(
            scale * Tags.Learn(batch, First(batch), scale, Gradient(batch, 0)),
            scale * Arcs.Learn(batch, Last(batch), scale, Gradient(batch, layers.Length - 1)),
            scale * Relations.Learn(batch, Last(batch), scale, Gradient(batch, layers.Length - 1)));
        var windowGradient = windowGradients.TakeZeroed(batch.Count * shape.Input * NetworkShape.Window);
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            layerDropouts[i].Backward(batch, Gradient(batch, i));
            layers[i].Backward(batch, InputOf(batch, i), Gradient(batch, i), i == 0 ? windowGradient : Gradient(batch, i - 1));
        }

        var inputGradient = inputGradients.TakeZeroed(batch.Count * shape.Input);
        WordWindow.Scatter(batch, windowGradient, shape.Input, inputGradient);
        inputDropout.Backward(batch, inputGradient);
        embedding.Backward(features, inputGradient);
        vectorLayer.Backward(batch.Count, inputGradient);
        return losses;
    }

    private Span<float> InputOf(Batch batch, int layer) =>
        layer == 0 ? windowBuffer.Take(batch.Count * shape.Input * NetworkShape.Window) : Layer(batch, layer - 1);

    private Span<float> Layer(Batch batch, int layer) => layerBuffers[layer].Take(batch.Count * shape.Both);

    private Span<float> Gradient(Batch batch, int layer) => layerGradients[layer].Take(batch.Count * shape.Both);
}
