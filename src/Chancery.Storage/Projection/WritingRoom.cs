using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Room for the pages that an update changes: those that find none are written to the journal, looked for there and written again,
/// which costs more the longer the journal has become.</summary>
internal sealed class WritingRoom : IDisposable
{
    private const long Most = 1 << 20;
    private const int Kilobyte = 1024;

    private readonly SqliteConnection connection;

    public WritingRoom(SqliteConnection connection)
    {
        this.connection = connection;
        Set(string.Create(CultureInfo.InvariantCulture, $"-{Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Kilobyte / 4)}"));
    }

    private void Set(string size)
    {
        using var set = new Statement(connection, $"PRAGMA cache_size = {size}");
        set.Run();
    }

    public void Dispose() => Set(RecordFile.CacheSize);
}
