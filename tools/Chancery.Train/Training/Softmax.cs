namespace Chancery.Train.Training;

/// <summary>Choices among classes as probabilities, and the loss of a choice.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into probabilities; cells from <paramref name="classes"/> on are padding and become 0.</summary>
    internal static void Apply(Span<float> scores, int classes)
    {
        var highest = float.NegativeInfinity;
        for (var i = 0; i < classes; i++) highest = MathF.Max(highest, scores[i]);
        var sum = 0f;
        for (var i = 0; i < classes; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        for (var i = 0; i < classes; i++) scores[i] /= sum;
        scores[classes..].Clear();
    }

    /// <summary>Gives the loss (cross-entropy with the labels) and turns the scores into its gradient, times <paramref name="scale"/>.</summary>
    /// <param name="scores">Scores; those from <paramref name="classes"/> on are padding.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="labels">The classes that may be right.</param>
    /// <param name="shares">The share of each.</param>
    /// <param name="scale">What the gradient is multiplied with.</param>
    internal static float Differentiate(Span<float> scores, int classes, ReadOnlySpan<int> labels, ReadOnlySpan<float> shares, float scale)
    {
        const float least = 1e-12f;
        Apply(scores, classes);
        var loss = 0f;
        for (var i = 0; i < labels.Length; i++)
            if (shares[i] > 0) loss -= shares[i] * MathF.Log(MathF.Max(scores[labels[i]], least));
        for (var i = 0; i < classes; i++) scores[i] *= scale;
        for (var i = 0; i < labels.Length; i++) scores[labels[i]] -= shares[i] * scale;
        return loss;
    }
}
