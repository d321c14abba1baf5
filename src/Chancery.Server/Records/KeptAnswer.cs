using System.Data.Common;

namespace Chancery.Server.Records;

/// <summary>An answer about the whole record that takes long to make. Of a record that has changed, what was answered before is given
/// while it is made anew in the background, so that nobody waits; an answer that is made quickly is made at once.</summary>
/// <param name="desk">The record.</param>
/// <param name="make">Makes the answer.</param>
/// <param name="clock">Tells how long it takes.</param>
internal sealed class KeptAnswer<T>(RecordDesk desk, Func<RecordSession, T> make, TimeProvider clock) : IDisposable
    where T : class
{
    private const long OfBefore = -1;

    private static readonly TimeSpan s_quickly = TimeSpan.FromSeconds(1);

    // The first is held while what is kept is looked at, the other while an answer is made.
    private readonly Lock gate = new();
    private readonly Lock work = new();
    private Task making = Task.CompletedTask;
    private (T Answer, long Through, TimeSpan Took)? kept;

    /// <summary>The answer, and whether it is of the record as it is; null as long as the first one is being made.</summary>
    /// <param name="session">The record as it is; of one that is seen from another time the answer is not kept.</param>
    public (T? Answer, bool IsOfNow) Get(RecordSession session)
    {
        if (session.Vantage is not null) return (make(session), true);
        var through = session.Store.Entries.Last();
        lock (gate)
        {
            if (kept is { } last && last.Through == through) return (last.Answer, true);
            if (kept is { } before && before.Took > s_quickly)
            {
                Start();
                return (before.Answer, false);
            }
        }

        if (!work.TryEnter(s_quickly)) return (null, false);
        try
        {
            return (Make(session), true);
        }
        finally
        {
            work.Exit();
        }
    }

    /// <summary>Begins to make it in the background, unless that is under way.</summary>
    public void Start()
    {
        lock (gate)
            if (making.IsCompleted) making = Task.Run(MakeAgain);
    }

    public void Dispose()
    {
        Task last;
        lock (gate) last = making;
        last.Wait();
    }

    private void MakeAgain()
    {
        try
        {
            desk.Ask(session =>
            {
                lock (work) return Make(session);
            });
        }
        catch (Exception problem) when (problem is DbException or InvalidDataException or IOException)
        {
            // Whoever asks next is told what is wrong with the record.
        }
    }

    private T Make(RecordSession session)
    {
        var (through, started) = (session.Store.Entries.Last(), clock.GetTimestamp());
        lock (gate)
            if (kept is { } last && last.Through == through) return last.Answer;
        var answer = make(session);
        // What has been read and not worked out yet has no part in the answer.
        var isOfNow = !session.Store.NeedsProjection(session.Builder);
        lock (gate) kept = (answer, isOfNow ? through : OfBefore, clock.GetElapsedTime(started));
        return answer;
    }
}
