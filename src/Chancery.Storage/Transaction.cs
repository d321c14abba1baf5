using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>A transaction that lasts until it is disposed of.</summary>
internal sealed class Transaction : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string end;

    private Transaction(SqliteConnection connection, string begin, string end)
    {
        (this.connection, this.end) = (connection, end);
        Run(begin);
    }

    /// <summary>One that only reads, and sees one state of the record all the while.</summary>
    public static Transaction ToRead(SqliteConnection connection) => new(connection, "BEGIN", "COMMIT");

    /// <summary>One that writes and takes everything back in the end.</summary>
    public static Transaction ToTry(SqliteConnection connection) => new(connection, "BEGIN IMMEDIATE", "ROLLBACK");

    public void Dispose() => Run(end);

    private void Run(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
