namespace Chancery.Train.Training;

/// <summary>The loss of a choice among classes: minus the logarithm of the probability of the right one.</summary>
internal static class Softmax
{
    /// <summary>Gives the loss and turns the scores into its gradient, times <paramref name="scale"/>.</summary>
    /// <param name="scores">Scores; those from <paramref name="classes"/> on are padding.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="gold">The right one.</param>
    /// <param name="scale">What the gradient is multiplied with.</param>
    internal static float Differentiate(Span<float> scores, int classes, int gold, float scale)
    {
        var highest = float.NegativeInfinity;
        for (var i = 0; i < classes; i++) highest = MathF.Max(highest, scores[i]);
        var sum = 0f;
        for (var i = 0; i < classes; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        var loss = -MathF.Log(MathF.Max(scores[gold] / sum, 1e-12f));
        for (var i = 0; i < classes; i++) scores[i] *= scale / sum;
        scores[gold] -= scale;
        scores[classes..].Clear();
        return loss;
    }
}
