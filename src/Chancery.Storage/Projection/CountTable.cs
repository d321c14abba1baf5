using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>How many there are of something: in how many claims an actor is. Counts are gathered and written once; what there is none
/// of is in no row.</summary>
/// <param name="connection">The record.</param>
/// <param name="table">The table.</param>
/// <param name="key">Its column for what is counted.</param>
/// <param name="count">Its column for how many there are.</param>
internal sealed class CountTable(SqliteConnection connection, string table, string key, string count)
{
    private readonly Dictionary<string, int> changes = [];

    public void Change(string counted, int by)
    {
        if (by != 0) changes[counted] = changes.GetValueOrDefault(counted) + by;
    }

    /// <summary>Writes what was gathered.</summary>
    public void Write()
    {
        using var add = new Statement(connection,
            $"INSERT INTO {table} ({key}, {count}) VALUES (?1, ?2) ON CONFLICT ({key}) DO UPDATE SET {count} = {count} + excluded.{count}");
        using var remove = new Statement(connection, $"DELETE FROM {table} WHERE {key} = ?1 AND {count} = 0");
        foreach (var (counted, by) in changes.OrderBy(change => change.Key, StringComparer.Ordinal))
        {
            if (by == 0) continue;
            add.Run(counted, by);
            if (by < 0) remove.Run(counted);
        }

        changes.Clear();
    }
}
