using System.Globalization;
using System.Text.Json.Nodes;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>What the users of a record watch, and up to when they were told of it. It is kept in the record's file and is no part of
/// its log.</summary>
public sealed class WatchList
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    internal WatchList(SqliteConnection connection, TimeProvider clock) => (this.connection, this.clock) = (connection, clock);

    /// <summary>All watches, in order of their numbers.</summary>
    public IReadOnlyList<Watch> List()
    {
        using var statement = new Statement(this.connection, "SELECT number, actors, kind, matter, added_at FROM watches ORDER BY number");
        return statement.Rows(row => new Watch(
            row.GetInt64(0),
            [.. JsonNode.Parse(row.GetString(1))!.AsArray().Select(actor => RulingJson.Actor((string)actor!))],
            row.IsDBNull(2) ? null : SqliteRows.Word<Kind>(row, 2),
            SqliteRows.Text(row, 3),
            Moment(row.GetString(4))));
    }

    /// <summary>Adds a watch. The first one of a record begins with what is on record already told.</summary>
    /// <param name="actors">Who must all take part; none where a matter is watched.</param>
    /// <param name="kind">Only matters of this kind; null for all.</param>
    /// <param name="matter">The id of the one matter; null where actors are watched.</param>
    /// <param name="through">Up to when a first report has nothing to tell.</param>
    public Watch Add(IReadOnlyList<ActorId> actors, Kind? kind, string? matter, DateTimeOffset through)
    {
        var now = this.clock.GetUtcNow();
        var names = new JsonArray([.. actors.Select(actor => JsonValue.Create(actor.ToString()))]).ToJsonString();
        using var begin = new Statement(this.connection, "INSERT OR IGNORE INTO watch_reports (only, through) VALUES (1, ?1)");
        using var add = new Statement(this.connection,
            "INSERT INTO watches (actors, kind, matter, added_at) VALUES (?1, ?2, ?3, ?4) RETURNING number");
        begin.Run(Written(through));
        var number = (long)add.Value(names, kind is { } some ? SqliteRows.Word(some) : null, matter, Written(now))!;
        return new(number, actors, kind, matter, now);
    }

    /// <summary>Removes a watch; false where there is none of this number.</summary>
    public bool Remove(long number)
    {
        using var remove = new Statement(this.connection, "DELETE FROM watches WHERE number = ?1");
        return remove.Run(number) > 0;
    }

    /// <summary>Up to which moment of record time the last report told what moved; null before the first watch.</summary>
    public DateTimeOffset? ToldThrough()
    {
        using var told = new Statement(this.connection, "SELECT through FROM watch_reports");
        return told.Value() is string moment ? Moment(moment) : null;
    }

    /// <summary>Remembers up to when a report has told.</summary>
    public void Told(DateTimeOffset through)
    {
        using var told = new Statement(this.connection, "INSERT OR REPLACE INTO watch_reports (only, through) VALUES (1, ?1)");
        told.Run(Written(through));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static string Written(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
