using System.Globalization;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record what it was told, and when.</summary>
public sealed class LogQueries
{
    private readonly SqliteConnection connection;

    internal LogQueries(SqliteConnection connection) => this.connection = connection;

    /// <summary>When the first addition was made; null when there was none.</summary>
    public DateTimeOffset? Begins()
    {
        using var first = new Statement(this.connection, "SELECT recorded_at FROM entries ORDER BY sequence LIMIT 1");
        return first.Value() is string moment ? Moment(moment) : null;
    }

    /// <summary>The number of the last addition; 0 when there was none. Whatever the record answers is the same until it changes.</summary>
    public long Last() => new LogCopy(this.connection).LastEntry(knownAt: null);

    /// <summary>When the last addition was made; null when there was none.</summary>
    public DateTimeOffset? Ends()
    {
        using var last = new Statement(this.connection, "SELECT recorded_at FROM entries ORDER BY sequence DESC LIMIT 1");
        return last.Value() is string moment ? Moment(moment) : null;
    }

    /// <summary>The additions after what was known at a moment, up to what was known at another, in their order.</summary>
    /// <param name="after">The first moment; null for none before.</param>
    /// <param name="through">The last moment; null for all.</param>
    public IReadOnlyList<LogEntry> Between(DateTimeOffset? after, DateTimeOffset? through)
    {
        var log = new LogCopy(this.connection);
        var from = after is null ? 0 : log.LastEntry(after);
        using var entries = new Statement(this.connection, Sql.Script("log-entries.sql"));
        using var receipts = new Statement(this.connection, "SELECT series, document_id FROM receipts ORDER BY sequence");
        var versions = receipts.Rows(row => (Series: row.GetInt64(0), Document: row.GetString(1))).ToLookup(row => row.Series, row => row.Document);
        return entries.Rows(row => Entry(row, versions), from, log.LastEntry(through));
    }

    private static LogEntry Entry(Row row, ILookup<long, string> versions) => new(
        Moment(row.GetString(0)), SqliteRows.Word<LogEntrySort>(row, 1), SqliteRows.Text(row, 2),
        row.IsDBNull(3) ? [] : [.. versions[row.GetInt64(3)].Distinct()], row.IsDBNull(4) ? null : row.GetInt64(4));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
