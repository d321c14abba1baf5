namespace Chancery.Server.Accounts;

/// <summary>Lets something be done only so many times within a while.</summary>
/// <param name="clock">Gives the time.</param>
/// <param name="most">How many times.</param>
/// <param name="within">How long a while.</param>
internal sealed class Throttle(TimeProvider clock, int most, TimeSpan within)
{
    // Strangers decide how many names and addresses there are.
    private const int MostKept = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> times = [];

    /// <summary>Counts once more for whoever it is; gives how long he has to wait where it has been too often.</summary>
    public TimeSpan? Take(string who)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var taken = times.TryGetValue(who, out var known) ? known : [];
            while (taken.TryPeek(out var first) && now - first >= within) taken.Dequeue();
            if (taken.Count >= most) return taken.Peek() + within - now;
            if (known is null) MakeRoom(now);
            taken.Enqueue(now);
            times[who] = taken;
            return null;
        }
    }

    /// <summary>Forgets what was counted.</summary>
    public void Forget(string who)
    {
        lock (gate) times.Remove(who);
    }

    /// <summary>Takes one count back.</summary>
    public void GiveBack(string who)
    {
        lock (gate)
            if (times.TryGetValue(who, out var taken) && taken.TryDequeue(out _) && taken.Count == 0) times.Remove(who);
    }

    private void MakeRoom(DateTimeOffset now)
    {
        if (times.Count < MostKept) return;
        foreach (var (who, _) in times.Where(one => now - one.Value.Last() >= within).ToList()) times.Remove(who);
        if (times.Count >= MostKept) times.Remove(times.MinBy(one => one.Value.Last()).Key);
    }
}
