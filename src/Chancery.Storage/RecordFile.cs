using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Opens the SQLite file of a record, and refuses every other file before anything is written to it.</summary>
internal static class RecordFile
{
    /// <summary>"CHNC": says in the file's header whose it is (SQLite's <c>application_id</c>).</summary>
    private const long ApplicationId = 0x43484E43;

    /// <summary>The layout of the log's tables; a record of a later layout is not touched.</summary>
    private const long SchemaVersion = 2;

    /// <summary>The layout before there were decisions; such a record gets their table when it is opened.</summary>
    private const long WithoutDecisions = 1;

    /// <summary>How much of a record a connection holds in memory, in SQLite's words.</summary>
    public const string CacheSize = "-131072";

    private const int NotADatabase = 26;
    private const int CannotOpen = 14;
    private const int Busy = 5;

    public static (SqliteConnection? Connection, string? Error) Open(string path, RecordAccess access)
    {
        if (Directory.Exists(path)) return (null, $"{path} is a folder; name a file for the record.");
        var isEmpty = !File.Exists(path) || new FileInfo(path).Length == 0;
        if (isEmpty && access == RecordAccess.Existing)
            return (null, $"There is no record at {path}; make one with: chancery read PATH --record {path}");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = access == RecordAccess.Existing ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate,
            // A pooled connection would hold the file after the record is closed.
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            StablePlans.Keep(connection);
            if (Prepare(connection, path) is not { } error) return (connection, null);
            connection.Dispose();
            return (null, error);
        }
        catch (SqliteException problem)
        {
            connection.Dispose();
            return (null, Message(problem, path));
        }
    }

    private static string? Prepare(SqliteConnection connection, string path)
    {
        var application = Pragma(connection, "application_id");
        var version = Pragma(connection, "user_version");
        using var tables = new Statement(connection, "SELECT count(*) FROM sqlite_master");
        var isNew = application == 0 && version == 0 && tables.Value() is 0L;
        if (!isNew && application != ApplicationId)
            return $"{path} is an SQLite database, but not a record of Chancery; name another file.";
        if (!isNew && version is not (SchemaVersion or WithoutDecisions))
            return $"{path} has layout {version} and this program reads layout {SchemaVersion}; use the version of Chancery that made it, or read the documents into a new record.";
        // Pages that many reports change are carried from the journal into the file once for 64 MB, not for each few reports.
        Execute(connection,
            $"""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000;
            PRAGMA cache_size = {CacheSize}; PRAGMA mmap_size = 2147418112; PRAGMA wal_autocheckpoint = 16384;
            """);
        if (isNew) Create(connection);
        else if (version == WithoutDecisions) AddDecisions(connection);
        if (!isNew) Execute(connection, Sql.Script("bounds.sql") + Sql.Script("watches.sql"));
        return null;
    }

    private static void Create(SqliteConnection connection)
    {
        Execute(connection, "BEGIN IMMEDIATE");
        // Another process may have made the tables while this one waited for its turn.
        if (Pragma(connection, "application_id") == 0)
        {
            Execute(connection, Sql.Script("log.sql"));
            Execute(connection, Sql.Script("decisions.sql"));
            Execute(connection, Sql.Script("bounds.sql"));
            Execute(connection, Sql.Script("watches.sql"));
            Execute(connection, Sql.Script("projection.sql"));
            Execute(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};");
        }
        Execute(connection, "COMMIT");
    }

    private static void AddDecisions(SqliteConnection connection)
    {
        Execute(connection, "BEGIN IMMEDIATE");
        if (Pragma(connection, "user_version") == WithoutDecisions)
            Execute(connection, Sql.Script("decisions.sql") + $"PRAGMA user_version = {SchemaVersion};");
        Execute(connection, "COMMIT");
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

    private static string Message(SqliteException problem, string path) => problem.SqliteErrorCode switch
    {
        NotADatabase => $"{path} is not a record of Chancery; name another file, or one that does not exist yet.",
        CannotOpen => $"{path} cannot be opened: does the folder exist, and may it be written to?",
        Busy => $"{path} is in use by another program that is writing to it; try again when it has finished.",
        _ => $"{path} cannot be used as a record: {problem.Message}",
    };
}
