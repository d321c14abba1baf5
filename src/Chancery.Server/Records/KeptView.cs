using Chancery.Record;

namespace Chancery.Server.Records;

/// <summary>A record as it is seen from another time, worked out when it is first asked.</summary>
/// <param name="vantage">From where it is seen.</param>
/// <param name="through">The last addition to the record that it was made from.</param>
/// <param name="see">Sees the record from there.</param>
internal sealed class KeptView(Vantage vantage, long through, Func<RecordSession, Vantage, RecordSession> see) : IDisposable
{
    private readonly Lock asking = new();
    private RecordSession? session;

    public Vantage Vantage => vantage;

    public long Through => through;

    /// <summary>How many questions are being asked of it; guarded by the shelf.</summary>
    public int Users { get; set; }

    public T Ask<T>(RecordSession now, Func<RecordSession, T> ask)
    {
        lock (asking)
        {
            session ??= see(now, vantage);
            using var state = session.Store.Hold();
            return ask(session);
        }
    }

    public void Dispose() => session?.Dispose();
}
