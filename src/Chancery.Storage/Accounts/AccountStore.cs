using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>The accounts of a record that is served: who may use it, who is signed in, the keys of programs, and what was done. An
/// SQLite file beside that of the record.</summary>
/// <remarks>For use by one thread at a time; several processes may have the same file open.</remarks>
public sealed class AccountStore : IDisposable
{
    private readonly SqliteConnection connection;

    internal AccountStore(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        Accounts = new(connection, clock);
        Sessions = new(connection, clock);
        Keys = new(connection, clock);
        Audit = new(connection, clock);
        ProtectionKeys = new(connection);
    }

    /// <summary>Who may use the record.</summary>
    public AccountTable Accounts { get; }

    /// <summary>Who is signed in.</summary>
    public SessionTable Sessions { get; }

    /// <summary>The keys of programs.</summary>
    public KeyTable Keys { get; }

    /// <summary>What was done.</summary>
    public AuditLog Audit { get; }

    /// <summary>What the server knows its own forms by.</summary>
    public ProtectionKeys ProtectionKeys { get; }

    /// <summary>Where the accounts of a record lie.</summary>
    public static string PathOf(string record) => record + ".accounts";

    /// <summary>Opens the accounts of a record; gives why not when they cannot be.</summary>
    /// <param name="record">The file of the record.</param>
    /// <param name="access">Whether they may be made.</param>
    /// <param name="clock">Gives the time.</param>
    public static (AccountStore? Store, string? Error) Open(string record, RecordAccess access, TimeProvider clock)
    {
        var (connection, error) = AccountFile.Open(PathOf(record), access);
        return connection is null ? (null, error) : (new(connection, clock), null);
    }

    /// <summary>Does several things wholly or not at all.</summary>
    public T Together<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var done = work();
            Execute("COMMIT");
            return done;
        }
        catch
        {
            Execute("ROLLBACK");
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.connection.Dispose();

    private void Execute(string sql)
    {
        using var statement = new Statement(this.connection, sql);
        statement.Run();
    }
}
