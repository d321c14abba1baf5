using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>Multinomial logistic regression with a penalty on the squares of the weights, over vectors of length one: a feature
/// that few examples have counts more than a common one, and all features of an example together as much as those of any other.</summary>
internal sealed class LogisticRegression
{
    private const int Steps = 200;
    private const double Least = 0.3;
    private const double Rate = 0.3;
    private const double Rareness = 0.7;
    private const double FirstDecay = 0.9;
    private const double SecondDecay = 0.999;

    private static readonly int s_types = EventTypes.All.Count;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<double> shares = [1];
    private readonly int[][] rows;
    private readonly double[] lengths;
    private readonly int[] labels;
    private readonly double penalty;
    private readonly double[] weights;

    /// <summary>Trains.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="penalty">How much large weights cost.</param>
    /// <param name="least">In how many examples a feature must be.</param>
    internal LogisticRegression(IReadOnlyList<Example> examples, double penalty, int least)
    {
        this.penalty = penalty;
        foreach (var (name, count) in examples.SelectMany(e => e.Features).CountBy(f => f, StringComparer.Ordinal).Where(c => c.Value >= least))
        {
            numbers.Add(name, numbers.Count + 1);
            shares.Add(ShareOf(count, examples.Count));
        }

        rows = [.. examples.Select(e => e.Features.Where(numbers.ContainsKey).Select(f => numbers[f]).ToArray())];
        lengths = [.. rows.Select(row => Math.Max(Math.Sqrt(row.Sum(f => shares[f] * shares[f])), 1e-3))];
        labels = [.. examples.Select(e => (int)e.Pair.Root)];
        weights = new double[(numbers.Count + 1) * s_types];
        Train();
    }

    /// <summary>The model, its weights rounded.</summary>
    internal RelationModel ToModel(IReadOnlyList<string> notes) => new(
        [.. Weights(0).Of], numbers.ToDictionary(n => n.Key, n => Weights(n.Value), StringComparer.Ordinal), notes);

    // In thousandths, so that it is no other in the file than in training.
    private static double ShareOf(int count, int examples) =>
        Math.Max(1, Math.Round(Math.Pow(Math.Log((double)examples / count), Rareness) * RelationModel.ShareScale)) / RelationModel.ShareScale;

    private FeatureWeights Weights(int feature) => new(
        (int)Math.Round(shares[feature] * RelationModel.ShareScale),
        [.. weights.AsSpan(feature * s_types, s_types).ToArray().Select(weight => Rounded(weight * shares[feature]))]);

    // What is hardly anything is nothing: it makes the file half as large and changes no answer.
    private static int Rounded(double weight) => Math.Abs(weight) < Least ? 0 : (int)Math.Round(weight * RelationModel.WeightScale);

    private void Train()
    {
        var (first, second) = (new double[weights.Length], new double[weights.Length]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient();
            var rate = Rate * (1 - ((step - 1) / (double)Steps))
                * Math.Sqrt(1 - Math.Pow(SecondDecay, step)) / (1 - Math.Pow(FirstDecay, step));
            for (var i = 0; i < weights.Length; i++)
            {
                first[i] = (FirstDecay * first[i]) + ((1 - FirstDecay) * gradient[i]);
                second[i] = (SecondDecay * second[i]) + ((1 - SecondDecay) * gradient[i] * gradient[i]);
                weights[i] -= rate * first[i] / (Math.Sqrt(second[i]) + 1e-8);
            }
        }
    }

    private double[] Gradient()
    {
        var gradient = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++) gradient[i] = penalty * weights[i];
        var chances = new double[s_types];
        for (var i = 0; i < rows.Length; i++)
        {
            Chances(i, chances);
            chances[labels[i]] -= 1;
            for (var t = 0; t < s_types; t++) gradient[t] += chances[t];
            foreach (var feature in rows[i])
            {
                var value = shares[feature] / lengths[i];
                for (var t = 0; t < s_types; t++) gradient[(feature * s_types) + t] += value * chances[t];
            }
        }

        return gradient;
    }

    // The first weights are what all examples have.
    private void Chances(int example, double[] chances)
    {
        for (var t = 0; t < s_types; t++) chances[t] = weights[t];
        foreach (var feature in rows[example])
        {
            var value = shares[feature] / lengths[example];
            for (var t = 0; t < s_types; t++) chances[t] += value * weights[(feature * s_types) + t];
        }

        var most = chances.Max();
        var sum = 0d;
        for (var t = 0; t < s_types; t++) sum += chances[t] = Math.Exp(chances[t] - most);
        for (var t = 0; t < s_types; t++) chances[t] /= sum;
    }
}
