using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>Opens the SQLite file of the accounts, which nobody but its owner may read, and refuses every other file.</summary>
internal static class AccountFile
{
    /// <summary>"CHNA": says in the file's header whose it is (SQLite's <c>application_id</c>).</summary>
    private const long ApplicationId = 0x43484E41;

    /// <summary>The layout of the tables.</summary>
    private const long SchemaVersion = 1;

    public static (SqliteConnection? Connection, string? Error) Open(string path, RecordAccess access)
    {
        if (access == RecordAccess.Existing && !File.Exists(path)) return (null, $"There are no accounts at {path}; add the first with: chancery accounts add NAME --role administrator");
        try
        {
            if (!File.Exists(path)) Make(path);
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            return Prepare(connection, path) is { } error ? (null, error) : (connection, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path} cannot be made: {problem.Message}");
        }
    }

    // Before SQLite opens it, so that it is never readable for others; what SQLite puts beside it is as readable as the file itself.
    private static void Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
    }

    private static string? Prepare(SqliteConnection connection, string path)
    {
        string? error;
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON");
            Execute(connection, "BEGIN IMMEDIATE");
            error = Lay(connection, path);
            Execute(connection, "COMMIT");
            if (error is null) Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
        }
        catch (SqliteException problem)
        {
            error = $"{path} cannot be used for accounts: {problem.Message}";
        }

        if (error is not null) connection.Dispose();
        return error;
    }

    private static string? Lay(SqliteConnection connection, string path)
    {
        var (application, version) = (Pragma(connection, "application_id"), Pragma(connection, "user_version"));
        using var tables = new Statement(connection, "SELECT count(*) FROM sqlite_master");
        if (application == 0 && version == 0 && tables.Value() is 0L)
            Execute(connection, Sql.Script("accounts.sql") + $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};");
        else if (application != ApplicationId)
            return $"{path} holds something else than accounts; move it away.";
        else if (version != SchemaVersion)
            return $"{path} has layout {version} and this program reads layout {SchemaVersion}; use the version of Chancery that made it.";
        return null;
    }

    private static long Pragma(SqliteConnection connection, string name)
    {
        using var statement = new Statement(connection, $"PRAGMA {name}");
        return (long)statement.Value()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
