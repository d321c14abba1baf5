using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Learns each word's head.</summary>
internal sealed class ArcTraining
{
    private readonly NetworkWeights weights;
    private readonly int width;
    private readonly DenseTraining dependentLayer;
    private readonly DenseTraining headLayer;
    private readonly DenseTraining productLayer;
    private readonly Parameter root;
    private readonly Parameter distances;
    private readonly Dropout dependentDropout;
    private readonly Dropout headDropout;
    private readonly Buffer dependentBuffer = new();
    private readonly Buffer headBuffer = new();
    private readonly Buffer productBuffer = new();
    private readonly Buffer dependentGradients = new();
    private readonly Buffer headGradients = new();
    private readonly Buffer productGradients = new();
    private readonly Buffer sentenceHeads = new();
    private readonly Buffer sentenceGradients = new();
    private readonly Buffer transposed = new();
    private readonly Buffer scoreBuffer = new();

    internal ArcTraining(NetworkWeights weights, float dropRate, ParameterSet parameters, RandomSource random)
    {
        this.weights = weights;
        width = weights.Shape.Arc;
        dependentLayer = new DenseTraining(weights.ArcDependent, parameters);
        headLayer = new DenseTraining(weights.ArcHead, parameters);
        productLayer = new DenseTraining(weights.ArcProduct, parameters);
        root = parameters.Of(weights.ArcRoot);
        distances = parameters.Of(weights.ArcDistances);
        dependentDropout = new Dropout(dropRate, width, random);
        headDropout = new Dropout(dropRate, width, random);
    }

    /// <summary>Gives the loss and adds to the gradients.</summary>
    internal float Learn(Batch batch, ReadOnlySpan<float> words, float scale, Span<float> wordGradients)
    {
        var size = batch.Count * width;
        var dependents = dependentBuffer.Take(size);
        var heads = headBuffer.Take(size);
        var products = productBuffer.Take(size);
        Project(dependentLayer, dependentDropout, batch, words, dependents);
        Project(headLayer, headDropout, batch, words, heads);
        productLayer.Forward(dependents, batch.Count, products);
        var productGradient = productGradients.TakeZeroed(size);
        var headGradient = headGradients.TakeZeroed(size);
        var loss = 0f;
        var at = 0;
        foreach (var example in batch.Examples)
        {
            loss += LearnSentence(
                example, products.Slice(at, example.Count * width), heads.Slice(at, example.Count * width),
                productGradient.Slice(at, example.Count * width), headGradient.Slice(at, example.Count * width), scale);
            at += example.Count * width;
        }

        var dependentGradient = dependentGradients.TakeZeroed(size);
        productLayer.Backward(dependents, productGradient, batch.Count, dependentGradient);
        BackProject(dependentLayer, dependentDropout, batch, words, dependents, dependentGradient, wordGradients);
        BackProject(headLayer, headDropout, batch, words, heads, headGradient, wordGradients);
        return loss;
    }

    private static void Project(DenseTraining layer, Dropout dropout, Batch batch, ReadOnlySpan<float> words, Span<float> output)
    {
        layer.Forward(words, batch.Count, output);
        RowMath.Rectify(output);
        dropout.Forward(batch, output);
    }

    private static void BackProject(
        DenseTraining layer, Dropout dropout, Batch batch, ReadOnlySpan<float> words, ReadOnlySpan<float> output,
        Span<float> gradient, Span<float> wordGradients)
    {
        dropout.Backward(batch, gradient);
        RowMath.ClearWhereZero(output, gradient);
        layer.Backward(words, gradient, batch.Count, wordGradients);
    }

    private float LearnSentence(
        Example example, ReadOnlySpan<float> products, ReadOnlySpan<float> heads, Span<float> productGradient,
        Span<float> headGradient, float scale)
    {
        var count = example.Count;
        var row = MatrixProduct.Padded(count + 1);
        var candidates = sentenceHeads.Take((count + 1) * width);
        root.Value.CopyTo(candidates);
        heads.CopyTo(candidates[width..]);
        var flipped = transposed.Take(width * row);
        MatrixProduct.Transpose(candidates, count + 1, width, flipped, row);
        var scores = scoreBuffer.Take(count * row);
        DistanceTraining.Fill(weights.ArcDistances.Cells, count, row, scores);
        MatrixProduct.Add(products, width, 1, flipped, row, scores, row, count, width, row);
        var loss = 0f;
        for (var i = 0; i < count; i++)
        {
            scores[(i * row) + i + 1] = float.NegativeInfinity;
            loss += Softmax.Differentiate(scores.Slice(i * row, row), count + 1, example.Heads[i] + 1, scale);
        }

        AddDistanceGradients(scores, count, row);
        var gradient = sentenceGradients.TakeZeroed((count + 1) * width);
        MatrixProduct.Add(scores, row, 1, candidates, width, productGradient, width, count, count + 1, width);
        MatrixProduct.Add(scores, 1, row, products, width, gradient, width, count + 1, count, width);
        RowMath.Add(gradient[..width], root.Gradient);
        gradient[width..].CopyTo(headGradient);
        return loss;
    }

    private void AddDistanceGradients(ReadOnlySpan<float> scores, int count, int row)
    {
        for (var i = 0; i < count; i++)
        {
            distances.Gradient[ArcDistance.Root] += scores[i * row];
            for (var j = 0; j < count; j++)
                if (j != i) distances.Gradient[ArcDistance.Of(i, j)] += scores[(i * row) + j + 1];
        }
    }
}
