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

    /// <summary>Cells in a row of the scores of a sentence of so many words.</summary>
    internal static int RowOf(int count) => MatrixProduct.Padded(count + 1);

    /// <summary>Works out what <see cref="Scores"/> needs of all sentences.</summary>
    internal void Forward(Batch batch, ReadOnlySpan<float> words, bool learning)
    {
        var size = batch.Count * width;
        var dependents = dependentBuffer.Take(size);
        Project(dependentLayer, dependentDropout, batch, words, dependents, learning);
        Project(headLayer, headDropout, batch, words, headBuffer.Take(size), learning);
        productLayer.Forward(dependents, batch.Count, productBuffer.Take(size));
    }

    /// <summary>For each word of the sentence that begins at word <paramref name="start"/> of the batch: the scores of root and words as its head.</summary>
    internal Span<float> Scores(int start, int count)
    {
        var row = RowOf(count);
        var candidates = Candidates(start, count);
        var flipped = transposed.Take(width * row);
        MatrixProduct.Transpose(candidates, count + 1, width, flipped, row);
        var scores = scoreBuffer.Take(count * row);
        DistanceTraining.Fill(weights.ArcDistances.Cells, count, row, scores);
        MatrixProduct.Add(ProductsOf(start, count), width, 1, flipped, row, scores, row, count, width, row);
        for (var i = 0; i < count; i++) scores[(i * row) + i + 1] = float.NegativeInfinity;
        return scores;
    }

    /// <summary>Gives the loss and adds to the gradients.</summary>
    internal float Learn(Batch batch, ReadOnlySpan<float> words, float scale, Span<float> wordGradients)
    {
        Forward(batch, words, learning: true);
        var size = batch.Count * width;
        var productGradient = productGradients.TakeZeroed(size);
        var headGradient = headGradients.TakeZeroed(size);
        var loss = 0f;
        var start = 0;
        foreach (var example in batch.Examples)
        {
            var cells = new Range(start * width, (start + example.Count) * width);
            loss += LearnSentence(example.Sentence.HeadLabels, start, productGradient[cells], headGradient[cells], scale);
            start += example.Count;
        }

        var dependents = dependentBuffer.Take(size);
        var dependentGradient = dependentGradients.TakeZeroed(size);
        productLayer.Backward(dependents, productGradient, batch.Count, dependentGradient);
        BackProject(dependentLayer, dependentDropout, batch, words, dependents, dependentGradient, wordGradients);
        BackProject(headLayer, headDropout, batch, words, headBuffer.Take(size), headGradient, wordGradients);
        return loss;
    }

    private static void Project(
        DenseTraining layer, Dropout dropout, Batch batch, ReadOnlySpan<float> words, Span<float> output, bool learning)
    {
        layer.Forward(words, batch.Count, output);
        RowMath.Rectify(output);
        dropout.Forward(batch, output, learning);
    }

    private static void BackProject(
        DenseTraining layer, Dropout dropout, Batch batch, ReadOnlySpan<float> words, ReadOnlySpan<float> output,
        Span<float> gradient, Span<float> wordGradients)
    {
        dropout.Backward(batch, gradient);
        RowMath.ClearWhereZero(output, gradient);
        layer.Backward(words, gradient, batch.Count, wordGradients);
    }

    private Span<float> ProductsOf(int start, int count) => productBuffer.Take((start + count) * width)[(start * width)..];

    /// <summary>The root and the words of a sentence as heads, a row each.</summary>
    private Span<float> Candidates(int start, int count)
    {
        var candidates = sentenceHeads.Take((count + 1) * width);
        root.Value.CopyTo(candidates);
        headBuffer.Take((start + count) * width)[(start * width)..].CopyTo(candidates[width..]);
        return candidates;
    }

    private float LearnSentence(Labels labels, int start, Span<float> productGradient, Span<float> headGradient, float scale)
    {
        var count = labels.Count;
        var row = RowOf(count);
        var scores = Scores(start, count);
        var loss = 0f;
        for (var i = 0; i < count; i++)
            loss += Softmax.Differentiate(scores.Slice(i * row, row), count + 1, labels.ClassesOf(i), labels.SharesOf(i), scale);
        AddDistanceGradients(scores, count, row);
        var gradient = sentenceGradients.TakeZeroed((count + 1) * width);
        MatrixProduct.Add(scores, row, 1, Candidates(start, count), width, productGradient, width, count, count + 1, width);
        MatrixProduct.Add(scores, 1, row, ProductsOf(start, count), width, gradient, width, count + 1, count, width);
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
