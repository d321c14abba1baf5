using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>A transaction that only reads.</summary>
internal sealed class HeldState : IDisposable
{
    private readonly SqliteConnection connection;

    public HeldState(SqliteConnection connection)
    {
        this.connection = connection;
        using var begin = new Statement(connection, "BEGIN");
        begin.Run();
    }

    public void Dispose()
    {
        using var end = new Statement(this.connection, "COMMIT");
        end.Run();
    }
}
