using System.Globalization;

namespace Chancery.Train.Confidence;

/// <summary>Compares confidence with how often claims are right, in steps.</summary>
internal sealed class CalibrationTable
{
    private static readonly double[] s_steps = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

    /// <summary>Puts the claims into their steps.</summary>
    internal CalibrationTable(IReadOnlyList<JudgedClaim> claims, IReadOnlyList<double> confidence)
    {
        var rows = new List<CalibrationRow>();
        for (var step = 0; step + 1 < s_steps.Length; step++)
        {
            var (from, to) = (s_steps[step], s_steps[step + 1]);
            var inside = Enumerable.Range(0, claims.Count).Where(i => confidence[i] >= from && confidence[i] < to).ToArray();
            var weight = inside.Sum(i => claims[i].Weight);
            if (weight > 0)
                rows.Add(new(from, Math.Min(to, 1), inside.Length, weight, inside.Average(i => confidence[i]), inside.Average(i => claims[i].Right)));
        }

        Rows = rows;
    }

    /// <summary>The steps in which there are claims.</summary>
    internal IReadOnlyList<CalibrationRow> Rows { get; }

    /// <summary>How far confidence and share differ, over all claims.</summary>
    internal double Error => Rows.Sum(row => row.Weight * Math.Abs(row.Confidence - row.Right)) / Rows.Sum(row => row.Weight);

    /// <summary>As a table for the documentation.</summary>
    internal IEnumerable<string> Lines()
    {
        var all = Rows.Sum(row => row.Weight);
        yield return "| confidence | claims judged | of all | mean confidence | right |";
        yield return "| --- | ---: | ---: | ---: | ---: |";
        foreach (var row in Rows)
            yield return string.Create(CultureInfo.InvariantCulture,
                $"| {row.From:0.00} to {row.To:0.00} | {row.Claims} | {100 * row.Weight / all:0.0} % | {row.Confidence:0.00} | {row.Right:0.00} |");
    }
}
