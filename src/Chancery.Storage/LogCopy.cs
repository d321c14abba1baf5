using System.Globalization;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Makes another record of what a record had been told: a database of its own, which is gone when it is closed.</summary>
/// <param name="record">The record.</param>
internal sealed class LogCopy(SqliteConnection record)
{
    /// <summary>The last entry of the log at a moment, the one before the first that was made later; the last of all when it is null.</summary>
    /// <remarks>Not the last one with such a time: where a computer's clock was set back, what is added afterwards must not
    /// appear in what was known before.</remarks>
    public long LastEntry(DateTimeOffset? knownAt)
    {
        using var first = new Statement(record, "SELECT min(sequence) FROM entries WHERE recorded_at > ?1");
        if (knownAt is { } moment && first.Value(Written(moment)) is long later) return later - 1;
        using var last = new Statement(record, "SELECT coalesce(max(sequence), 0) FROM entries");
        return (long)last.Value()!;
    }

    /// <summary>The receipts up to an entry.</summary>
    public IReadOnlyList<long> Receipts(long lastEntry)
    {
        using var receipts = new Statement(record, "SELECT sequence FROM receipts WHERE sequence <= ?1");
        return receipts.Rows(row => row.GetInt64(0), lastEntry);
    }

    /// <summary>A copy of everything, with what is worked out of it.</summary>
    public SqliteConnection Whole()
    {
        var copy = Nameless();
        try
        {
            record.BackupDatabase(copy);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>The copy, with nothing worked out yet.</summary>
    /// <param name="lastEntry">The last entry of the log that it has.</param>
    /// <param name="receipts">Those that it has of the receipts up to there.</param>
    public SqliteConnection Make(long lastEntry, IEnumerable<long> receipts)
    {
        var copy = Empty();
        try
        {
            using (var attach = new Statement(copy, "ATTACH ?1 AS source")) attach.Run(record.DataSource);
            Execute(copy, "BEGIN; CREATE TEMP TABLE kept (receipt INTEGER PRIMARY KEY)");
            using (var keep = new Statement(copy, "INSERT INTO temp.kept (receipt) VALUES (?1)"))
                foreach (var receipt in receipts.Where(receipt => receipt <= lastEntry)) keep.Run(receipt);
            using (var fill = new Statement(copy, Sql.Script("log-copy.sql"))) fill.Run(lastEntry);
            Execute(copy, "DROP TABLE temp.kept; COMMIT; DETACH source");
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>A record without anything in it.</summary>
    private static SqliteConnection Empty()
    {
        var copy = Nameless();
        foreach (var script in (ReadOnlySpan<string>)["log.sql", "decisions.sql", "bounds.sql", "watches.sql", "projection.sql"]) Execute(copy, Sql.Script(script));
        return copy;
    }

    /// <summary>A database without a name, which SQLite keeps in memory as long as it fits.</summary>
    private static SqliteConnection Nameless()
    {
        // A receipt may belong to a series whose first one is not copied.
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = "", Pooling = false, ForeignKeys = false }.ToString());
        database.Open();
        StablePlans.Keep(database);
        Execute(database, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
        return database;
    }

    private static string Written(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
