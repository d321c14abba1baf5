namespace Chancery.Benchmarks.Size;

/// <summary>Draws from a list in which what comes first is drawn most often: the n-th with a weight of 1 / (n + 2), as states and
/// words are named in reports.</summary>
internal sealed class Chances<T>
{
    private readonly IReadOnlyList<T> values;
    private readonly double[] sums;

    public Chances(IReadOnlyList<T> values)
    {
        this.values = values;
        sums = new double[values.Count];
        var sum = 0.0;
        for (var i = 0; i < sums.Length; i++) sums[i] = sum += 1.0 / (i + 2);
    }

    public T Draw(Random random)
    {
        var at = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return values[Math.Min(at < 0 ? ~at : at, sums.Length - 1)];
    }
}
