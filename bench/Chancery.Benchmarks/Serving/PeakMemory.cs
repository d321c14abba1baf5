namespace Chancery.Benchmarks.Serving;

/// <summary>Looks again and again how much memory a program holds.</summary>
internal sealed class PeakMemory(ServedProgram program)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>The most that was seen.</summary>
    public long Bytes { get; private set; }

    public async Task WatchAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            Bytes = Math.Max(Bytes, program.Memory);
            await Task.Delay(s_pause, CancellationToken.None);
        }
    }
}
