using System.Data.Common;

namespace Chancery.Server.Records;

/// <summary>An answer about the whole record that takes long to make. Of a record that has changed, what was answered before is given
/// while it is made anew in the background, so that nobody waits; an answer that is made quickly is made at once.</summary>
/// <param name="desk">The record.</param>
/// <param name="make">Makes the answer; is given the one before, so that what has not changed need not be worked out again.</param>
/// <param name="clock">Tells how long it takes.</param>
internal sealed class KeptAnswer<T>(RecordDesk desk, Func<RecordSession, T?, T> make, TimeProvider clock) : IDisposable
    where T : class
{
    private const long OfBefore = -1;

    // While decision follows decision there is always something new: most of the time is left to those who ask.
    private const int RestPerWork = 8;

    // Of a small record everybody is to see at once what was decided; there the first answer only takes long because the program has just begun.
    private const int MostClaimsOfSmall = 20_000;

    private static readonly TimeSpan s_quickly = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_atOnce = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(30);

    // The first is held while what is kept is looked at, the other while an answer is made.
    private readonly Lock gate = new();
    private readonly Lock work = new();
    private Task making = Task.CompletedTask;
    private long restsUntil;
    private long begun;
    private (T Answer, long Through, TimeSpan Took)? kept;

    /// <summary>Whether there is an answer, be it of the record as it was before.</summary>
    public bool IsMade
    {
        get
        {
            lock (gate) return kept is not null;
        }
    }

    /// <summary>The answer, and whether it is of the record as it is; null as long as the first one is being made.</summary>
    /// <param name="session">The record as it is; of one that is seen from another time the answer is not kept.</param>
    public (T? Answer, bool IsOfNow) Get(RecordSession session)
    {
        if (session.Vantage is not null) return (make(session, null), true);
        var through = session.Store.Entries.Last();
        var first = Task.CompletedTask;
        lock (gate)
        {
            if (kept is { } last && last.Through == through) return (last.Answer, true);
            if (kept is { } before && before.Took > (IsLarge(session) ? s_atOnce : s_quickly))
            {
                if (clock.GetTimestamp() >= restsUntil) Start();
                return (before.Answer, false);
            }

            if (kept is null) first = making;
        }

        if (!first.Wait(Patience) || !work.TryEnter(s_quickly)) return (null, false);
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
        {
            if (!making.IsCompleted) return;
            begun = clock.GetTimestamp();
            making = Task.Run(MakeAgain);
        }
    }

    public void Dispose()
    {
        Task last;
        lock (gate) last = making;
        last.Wait();
    }

    // What is begun with the server is waited for only as long as that may be a small record.
    private TimeSpan Patience => clock.GetElapsedTime(begun) is var runs && runs < s_quickly ? s_quickly - runs : TimeSpan.Zero;

    private static bool IsLarge(RecordSession session) => session.Store.Documents.Coverage().Claims > MostClaimsOfSmall;

    private void MakeAgain()
    {
        try
        {
            // One after the other, so that the rest of the machine is left to those who ask.
            lock (desk.Background)
            {
                desk.Ask(session =>
                {
                    lock (work) return Make(session);
                });
            }
        }
        catch (Exception problem) when (problem is DbException or InvalidDataException or IOException)
        {
            // Whoever asks next is told what is wrong with the record.
        }
    }

    private T Make(RecordSession session)
    {
        var (through, started) = (session.Store.Entries.Last(), clock.GetTimestamp());
        T? before;
        lock (gate)
        {
            if (kept is { } last && last.Through == through) return last.Answer;
            before = kept?.Answer;
        }

        var answer = make(session, before);
        var took = clock.GetElapsedTime(started);
        // What has been read and not worked out yet has no part in the answer.
        var isOfNow = !session.Store.NeedsProjection(session.Builder);
        lock (gate)
        {
            kept = (answer, isOfNow ? through : OfBefore, took);
            restsUntil = clock.GetTimestamp() + (long)(Math.Max(s_rest.TotalSeconds, took.TotalSeconds * RestPerWork) * clock.TimestampFrequency);
        }

        return answer;
    }
}
