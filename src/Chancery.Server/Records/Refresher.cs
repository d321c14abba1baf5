using System.Data.Common;

namespace Chancery.Server.Records;

/// <summary>Works the matters out again where another process has read reports into the record. Whoever asks meanwhile is
/// answered from what was worked out before, so that nobody waits.</summary>
/// <param name="rent">Gives a session.</param>
/// <param name="giveBack">Takes it back.</param>
/// <param name="clock">Tells how long it takes.</param>
internal sealed class Refresher(Func<RecordSession> rent, Action<RecordSession> giveBack, TimeProvider clock) : IDisposable
{
    // While a large reading goes on there is always something new: most of the time is left to those who ask.
    private const int RestPerWork = 4;

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    /// <summary>Held while the matters are worked out: one at a time.</summary>
    public Lock Work { get; } = new();

    /// <summary>Begins, unless it is under way or has only just been done.</summary>
    public void Start()
    {
        lock (gate)
            if (running.IsCompleted && !stop.IsCancellationRequested) running = Task.Run(RefreshAsync);
    }

    public void Dispose()
    {
        stop.Cancel();
        lock (gate) running.Wait();
        stop.Dispose();
    }

    private async Task RefreshAsync()
    {
        var started = clock.GetTimestamp();
        Refresh();
        await Task.Delay(clock.GetElapsedTime(started) * RestPerWork, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Refresh()
    {
        var session = rent();
        try
        {
            lock (Work) session.Store.Project(session.Builder);
        }
        catch (DbException)
        {
            // The other process is writing; the next question tries again.
        }
        finally
        {
            giveBack(session);
        }
    }
}
