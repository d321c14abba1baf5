namespace Chancery.Server.Records;

/// <summary>An answer about the whole record that takes long to make. Of a record that has changed, what was answered before is given
/// while it is made anew in the background, so that nobody waits; an answer that is made quickly is made at once.</summary>
/// <param name="desk">The record.</param>
/// <param name="make">Makes the answer.</param>
/// <param name="clock">Tells how long it takes.</param>
internal sealed class KeptAnswer<T>(RecordDesk desk, Func<RecordSession, T> make, TimeProvider clock)
    where T : class
{
    private static readonly TimeSpan s_quickly = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private Task making = Task.CompletedTask;
    private (T Answer, long Through, TimeSpan Took)? kept;

    /// <summary>The answer, and whether it is of the record as it is.</summary>
    /// <param name="session">The record as it is; of one that is seen from another time the answer is not kept.</param>
    public (T Answer, bool IsOfNow) Get(RecordSession session)
    {
        if (session.Vantage is not null) return (make(session), true);
        var through = session.Store.Entries.Last();
        lock (gate)
        {
            if (kept is { } last)
            {
                if (last.Through == through) return (last.Answer, true);
                if (last.Took > s_quickly)
                {
                    if (making.IsCompleted) making = Task.Run(() => desk.Ask(Make));
                    return (last.Answer, false);
                }
            }

            return (Make(session), true);
        }
    }

    private T Make(RecordSession session)
    {
        var (through, started) = (session.Store.Entries.Last(), clock.GetTimestamp());
        var answer = make(session);
        lock (gate) kept = (answer, through, clock.GetElapsedTime(started));
        return answer;
    }
}
