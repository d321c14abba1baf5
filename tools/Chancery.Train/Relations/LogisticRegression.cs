using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>Multinomial logistic regression over binary features, with a penalty on the squares of the weights.</summary>
internal sealed class LogisticRegression
{
    private const int Steps = 200;
    private const double Least = 0.02;
    private const double Rate = 0.1;
    private const double FirstDecay = 0.9;
    private const double SecondDecay = 0.999;

    private static readonly int s_types = EventTypes.All.Count;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[][] rows;
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
        foreach (var name in examples.SelectMany(e => e.Features).GroupBy(f => f).Where(g => g.Count() >= least).Select(g => g.Key))
            numbers.Add(name, numbers.Count + 1);
        // The bias is a feature that all have.
        rows = [.. examples.Select(e => e.Features.Where(numbers.ContainsKey).Select(f => numbers[f]).Prepend(0).ToArray())];
        labels = [.. examples.Select(e => (int)e.Pair.Root)];
        weights = new double[(numbers.Count + 1) * s_types];
        Train();
    }

    /// <summary>The model, its weights rounded.</summary>
    internal RelationModel ToModel(IReadOnlyList<string> notes) => new(
        Rounded(0), numbers.ToDictionary(n => n.Key, n => Rounded(n.Value), StringComparer.Ordinal).Where(n => n.Value.Any(w => w != 0))
            .ToDictionary(StringComparer.Ordinal), notes);

    private int[] Rounded(int feature) => [.. weights.AsSpan(feature * s_types, s_types).ToArray().Select(Rounded)];

    // What is hardly anything is nothing: it makes the file half as large and changes no answer.
    private static int Rounded(double weight) => Math.Abs(weight) < Least ? 0 : (int)Math.Round(weight * RelationModel.Scale);

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
            Chances(rows[i], chances);
            chances[labels[i]] -= 1;
            foreach (var feature in rows[i])
                for (var t = 0; t < s_types; t++) gradient[(feature * s_types) + t] += chances[t];
        }

        return gradient;
    }

    private void Chances(int[] row, double[] chances)
    {
        Array.Clear(chances);
        foreach (var feature in row)
            for (var t = 0; t < s_types; t++) chances[t] += weights[(feature * s_types) + t];
        var most = chances.Max();
        var sum = 0d;
        for (var t = 0; t < s_types; t++) sum += chances[t] = Math.Exp(chances[t] - most);
        for (var t = 0; t < s_types; t++) chances[t] /= sum;
    }
}
