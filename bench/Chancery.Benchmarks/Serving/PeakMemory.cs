namespace Chancery.Benchmarks.Serving;

/// <summary>Looks again and again how much memory a program holds.</summary>
internal sealed class PeakMemory(ServedProgram program)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly List<long> seen = [];

    /// <summary>The most that was seen in each quarter of the time, by which one sees whether it grows.</summary>
    public IReadOnlyList<long> Quarters => [.. seen.Chunk((seen.Count + 3) / 4).Select(quarter => quarter.Max())];

    public async Task WatchAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            seen.Add(program.Memory);
            await Task.Delay(s_pause, CancellationToken.None);
        }
    }
}
