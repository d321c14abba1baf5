using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>The tables of a record as of a day. They have the names of those that they stand before, so that every query asks them in the same
/// way, and only this connection sees them.</summary>
/// <param name="connection">A connection of its own to the record.</param>
internal sealed class DayTables(SqliteConnection connection)
{
    /// <summary>The day that is asked for, counted from the first of the year 1, as a value in a query.</summary>
    public const string Day = "(SELECT day FROM temp.asked)";

    // So many take as much room as the record has for what it keeps ready; who asks of all matters needs tens of thousands at once.
    private const long MostMade = 50_000;
    private const long MostClaims = 500_000;

    private static readonly string[] s_filled =
        ["judged", "made_matters", "made_roles", "made_stages", "made_claims", "made_actors", "made_pairs"];

    private long? version;

    /// <summary>Makes them.</summary>
    /// <param name="wasSo">Tells whether a claim was so by the day.</param>
    public void Create(Func<long, bool> wasSo)
    {
        connection.CreateFunction("was_so", wasSo);
        Run(Sql.Script("day.sql").Replace("{day}", Day, StringComparison.Ordinal)
            .Replace("{named}", $"{(int)ActorParts.Named}", StringComparison.Ordinal).Replace("{acting}", $"{(int)ActorParts.TakingPart}", StringComparison.Ordinal));
    }

    /// <summary>Has them tell of another day.</summary>
    public void MoveTo(int day)
    {
        using var move = new Statement(connection, "UPDATE temp.asked SET day = ?1");
        move.Run(day);
    }

    /// <summary>Empties them when the record is another than they were made from, or they have grown large; tells whether it did.</summary>
    public bool Renew()
    {
        using var through = new Statement(connection, "SELECT through FROM main.projection");
        using var changes = new Statement(connection, "PRAGMA main.data_version");
        // Only what has been read of the record tells what others have changed of it.
        _ = through.Value();
        var now = (long)changes.Value()!;
        if (version == now && Rows("made_matters") <= MostMade && Rows("made_claims") <= MostClaims) return false;
        version = now;
        foreach (var table in s_filled) Run($"DELETE FROM temp.{table}");
        return true;
    }

    private long Rows(string table)
    {
        using var last = new Statement(connection, $"SELECT max(rowid) FROM temp.{table}");
        return last.Value() as long? ?? 0;
    }

    private void Run(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
