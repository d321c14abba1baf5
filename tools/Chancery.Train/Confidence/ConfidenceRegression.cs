namespace Chancery.Train.Confidence;

/// <summary>Logistic regression with a penalty on the squares of the weights, by Newton's method.</summary>
internal static class ConfidenceRegression
{
    private const int Steps = 30;

    /// <summary>The weights that make the targets likeliest; the first, of the constant, costs nothing.</summary>
    /// <param name="rows">What is known of each example; the first is 1 throughout.</param>
    /// <param name="targets">Of each from 0 to 1.</param>
    /// <param name="weights">How much each counts.</param>
    /// <param name="penalty">How much large weights cost.</param>
    internal static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, IReadOnlyList<double> weights, double penalty)
    {
        var size = rows[0].Length;
        var result = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[size], new double[size, size]);
            for (var i = 1; i < size; i++) (gradient[i], curvature[i, i]) = (penalty * result[i], penalty);
            curvature[0, 0] = 1e-9;
            for (var r = 0; r < rows.Count; r++) Add(rows[r], targets[r], weights[r], result, gradient, curvature);
            LinearEquations.Solve(curvature, gradient);
            for (var i = 0; i < size; i++) result[i] -= gradient[i];
        }

        return result;
    }

    /// <summary>The logarithm of the odds.</summary>
    internal static double Score(double[] row, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < row.Length; i++) score += row[i] * weights[i];
        return score;
    }

    /// <summary>From the logarithm of the odds to the likelihood.</summary>
    internal static double Likelihood(double score) => 1 / (1 + Math.Exp(-score));

    private static void Add(double[] row, double target, double weight, double[] result, double[] gradient, double[,] curvature)
    {
        var likely = Likelihood(Score(row, result));
        var slope = weight * Math.Max(likely * (1 - likely), 1e-6);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == 0) continue;
            gradient[i] += weight * (likely - target) * row[i];
            for (var j = 0; j < row.Length; j++) curvature[i, j] += slope * row[i] * row[j];
        }
    }
}
