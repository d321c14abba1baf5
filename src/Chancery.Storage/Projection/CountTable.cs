using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>In how many claims actors are. Counts are gathered and written once; an actor in none is in no row.</summary>
/// <param name="connection">The record.</param>
/// <param name="table">The table.</param>
/// <param name="column">Its column for the actor.</param>
internal sealed class CountTable(SqliteConnection connection, string table, string column)
{
    private readonly Dictionary<string, int> changes = [];

    public void Change(string actor, int by)
    {
        if (by != 0) changes[actor] = changes.GetValueOrDefault(actor) + by;
    }

    /// <summary>Writes what was gathered.</summary>
    public void Write()
    {
        using var add = new Statement(connection,
            $"INSERT INTO {table} ({column}, claims) VALUES (?1, ?2) ON CONFLICT ({column}) DO UPDATE SET claims = claims + excluded.claims");
        using var remove = new Statement(connection, $"DELETE FROM {table} WHERE {column} = ?1 AND claims = 0");
        foreach (var (actor, by) in changes.OrderBy(change => change.Key, StringComparer.Ordinal))
        {
            if (by == 0) continue;
            add.Run(actor, by);
            if (by < 0) remove.Run(actor);
        }

        changes.Clear();
    }
}
