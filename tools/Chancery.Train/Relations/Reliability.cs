using System.Globalization;

namespace Chancery.Train.Relations;

/// <summary>Whether answers are right as often as they are said to be.</summary>
internal static class Reliability
{
    private static readonly double[] s_bounds = [0, 0.3, 0.5, 0.7, 0.9, 0.97];

    /// <summary>For each range of confidence: how many answers, how sure they are, how many are right.</summary>
    internal static string Line(IReadOnlyList<(double Confidence, bool Right)> answers)
    {
        var parts = answers.GroupBy(a => Array.FindLastIndex(s_bounds, bound => a.Confidence >= bound)).OrderBy(g => g.Key)
            .Select(g => string.Create(CultureInfo.InvariantCulture,
                $"{g.Count()}: {100 * g.Average(a => a.Confidence):0.0} said, {100 * g.Average(a => a.Right ? 1 : 0):0.0} right"));
        return "confidence  " + string.Join("; ", parts);
    }
}
