using System.Globalization;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>The tables of a record as of a day. They have the names of those that they stand before, so that every query asks them in the same
/// way, and only this connection sees them.</summary>
/// <param name="connection">A connection of its own to the record.</param>
/// <param name="day">The day, counted from the first of the year 1.</param>
internal sealed class DayTables(SqliteConnection connection, int day)
{
    // What is told of matters is taken over into them, or made.
    private static readonly (string Table, string Name)[] s_filled =
    [
        ("matters", "matters"), ("matter_roles", "matter_roles"), ("stages", "stages"), ("stage_claims", "stage_claims"),
        ("matter_actors", "judged_actors"), ("matter_pairs", "judged_pairs"),
    ];

    private long? version;

    /// <summary>Makes them.</summary>
    /// <param name="wasSo">Tells whether a claim was so by the day.</param>
    public void Create(Func<long, bool> wasSo)
    {
        connection.CreateFunction("was_so", wasSo);
        using var layout = new Statement(connection, "SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?1");
        foreach (var (table, name) in s_filled)
            Run(((string)layout.Value(table)!).Replace($"CREATE TABLE {table}", $"CREATE TEMP TABLE {name}", StringComparison.Ordinal));
        Run(Sql.Script("day.sql").Replace("{day}", day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{named}", $"{(int)ActorParts.Named}", StringComparison.Ordinal).Replace("{acting}", $"{(int)ActorParts.TakingPart}", StringComparison.Ordinal));
    }

    /// <summary>Empties them when the record is another than they were made from; tells whether it is.</summary>
    public bool Renew()
    {
        using var through = new Statement(connection, "SELECT through FROM main.projection");
        using var changes = new Statement(connection, "PRAGMA main.data_version");
        // Only what has been read of the record tells what others have changed of it.
        _ = through.Value();
        var now = (long)changes.Value()!;
        if (version == now) return false;
        version = now;
        foreach (var table in s_filled.Select(filled => filled.Name).Append("judged")) Run($"DELETE FROM temp.{table}");
        return true;
    }

    private void Run(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
