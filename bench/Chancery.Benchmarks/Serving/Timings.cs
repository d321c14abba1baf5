using System.Globalization;

namespace Chancery.Benchmarks.Serving;

/// <summary>How long answers took, by the sort of question; for many threads.</summary>
internal sealed class Timings
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, List<double>> times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> largest = [];
    private readonly Dictionary<string, TimeSpan> work = [];
    private readonly SortedDictionary<string, int> errors = new(StringComparer.Ordinal);

    /// <summary>How many answers there were.</summary>
    public int Count
    {
        get
        {
            lock (gate) return times.Values.Sum(list => list.Count);
        }
    }

    /// <summary>How many of them were errors.</summary>
    public int Errors
    {
        get
        {
            lock (gate) return errors.Values.Sum();
        }
    }

    /// <summary>Takes an answer in.</summary>
    /// <param name="sort">To what sort of question.</param>
    /// <param name="time">How long it took.</param>
    /// <param name="bytes">How large it was on the way.</param>
    public void Add(string sort, TimeSpan time, int bytes = 0)
    {
        lock (gate)
        {
            (times.TryGetValue(sort, out var list) ? list : times[sort] = []).Add(time.TotalMilliseconds);
            largest[sort] = Math.Max(bytes, largest.GetValueOrDefault(sort));
        }
    }

    /// <summary>Tells how long the processors worked for all answers to a sort of question.</summary>
    public void AddWork(string sort, TimeSpan worked)
    {
        lock (gate) work[sort] = worked;
    }

    public void AddError(string what)
    {
        lock (gate) errors[what] = errors.GetValueOrDefault(what) + 1;
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{"",-18}{"answers",8}{"median",10}{"95 %",10}{"99 %",10}{"most",10}{"processor",11}  in ms{"largest",10} in KB");
        foreach (var (sort, list) in times) Row(output, sort, [.. list.Order()]);
        Row(output, "all", [.. times.Values.SelectMany(list => list).Order()]);
        foreach (var (what, count) in errors) output.WriteLine($"error: {what}: {count}");
    }

    private void Row(TextWriter output, string name, double[] sorted)
    {
        if (sorted.Length == 0) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-18}{sorted.Length,8}{At(sorted, .5),10:0.0}{At(sorted, .95),10:0.0}{At(sorted, .99),10:0.0}{sorted[^1],10:0.0}{Each(name, sorted.Length),11}{largest.GetValueOrDefault(name) / 1e3,17:0.0}"));
    }

    private string Each(string sort, int answers) =>
        work.TryGetValue(sort, out var worked) ? (worked.TotalMilliseconds / answers).ToString("0.0", CultureInfo.InvariantCulture) : "";

    private static double At(double[] sorted, double part) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}
