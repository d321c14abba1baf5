using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>The tables of matters as of a day. They have the names of those that they stand before, so that every query asks them in the same
/// way, and only this connection sees them.</summary>
/// <param name="connection">A connection of its own to the record.</param>
internal sealed class DayTables(SqliteConnection connection)
{
    private static readonly string[] s_shadows = ["matters", "matter_roles", "matter_actors", "matter_pairs", "stages", "stage_claims"];

    // What is counted of all claims and matters is not known as of the day: a question to these fails rather than tell of what came later.
    private static readonly string[] s_unknown = ["dealings", "acting", "claim_actors", "matter_news"];

    private long? version;

    /// <summary>Makes them.</summary>
    public void Create()
    {
        using var layout = new Statement(connection, "SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?1");
        foreach (var table in s_shadows) Run(((string)layout.Value(table)!).Replace("CREATE TABLE", "CREATE TEMP TABLE", StringComparison.Ordinal));
        foreach (var table in s_unknown) Run($"CREATE TEMP VIEW {table} AS SELECT * FROM temp.unknown_as_of_the_day");
        Run(Sql.Script("day.sql"));
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
        foreach (var table in s_shadows.Append("judged")) Run($"DELETE FROM temp.{table}");
        return true;
    }

    private void Run(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
