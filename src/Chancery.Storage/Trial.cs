using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>A transaction that writes and takes everything back in the end.</summary>
internal sealed class Trial : IDisposable
{
    private readonly SqliteConnection connection;

    public Trial(SqliteConnection connection)
    {
        this.connection = connection;
        using var begin = new Statement(connection, "BEGIN IMMEDIATE");
        begin.Run();
    }

    public void Dispose()
    {
        using var end = new Statement(this.connection, "ROLLBACK");
        end.Run();
    }
}
