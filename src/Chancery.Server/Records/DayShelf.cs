using Chancery.Record;

namespace Chancery.Server.Records;

/// <summary>Keeps views as of a day. Each tells of one day after the other, so that of the next one only what stood otherwise on it is worked out,
/// and they take the same memory however many days are asked for.</summary>
internal sealed class DayShelf : IDisposable
{
    // Two for who compares two dates, and one for somebody beside him.
    private const int Most = 3;

    private readonly Lock gate = new();
    private readonly Stack<RecordSession> idle = [];

    /// <summary>Asks the record as of a day.</summary>
    public T Ask<T>(Vantage vantage, RecordSession now, Func<RecordSession, T> ask)
    {
        var session = Take(vantage) ?? now.At(vantage);
        try
        {
            using var state = session.Store.Hold();
            return ask(session);
        }
        finally
        {
            Return(session);
        }
    }

    public void Dispose()
    {
        foreach (var session in idle) session.Dispose();
    }

    // The one that was asked last knows most of what will be asked next.
    private RecordSession? Take(Vantage vantage)
    {
        lock (gate) return idle.TryPop(out var session) ? session.MovedTo(vantage) : null;
    }

    private void Return(RecordSession session)
    {
        lock (gate)
        {
            if (idle.Count < Most) idle.Push(session);
            else session.Dispose();
        }
    }
}
