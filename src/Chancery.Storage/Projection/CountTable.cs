using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>How many there are of something: in how many claims an actor is. Counts are gathered and written once; what there is none
/// of is in no row.</summary>
/// <param name="connection">The record.</param>
/// <param name="table">The table.</param>
/// <param name="count">Its column for how many there are.</param>
/// <param name="keys">Its columns for what is counted.</param>
internal sealed class CountTable(SqliteConnection connection, string table, string count, params string[] keys)
{
    // Stands in no word and in no id.
    private const char Between = '\n';

    private readonly Dictionary<string, int> changes = [];

    public void Change(string counted, int by)
    {
        if (by != 0) changes[counted] = changes.GetValueOrDefault(counted) + by;
    }

    /// <summary>The same where several columns tell what is counted.</summary>
    public void Change(ReadOnlySpan<string> counted, int by) => Change(string.Join(Between, counted!), by);

    /// <summary>Writes what was gathered.</summary>
    public void Write()
    {
        var (columns, values) = (string.Join(", ", keys), string.Join(", ", keys.Select((_, i) => $"?{i + 2}")));
        using var add = new Statement(connection,
            $"INSERT INTO {table} ({columns}, {count}) VALUES ({values}, ?1) ON CONFLICT ({columns}) DO UPDATE SET {count} = {count} + excluded.{count}");
        using var remove = new Statement(connection, $"DELETE FROM {table} WHERE ({columns}) = ({values}) AND {count} = 0 AND ?1 < 0");
        foreach (var (counted, by) in changes.OrderBy(change => change.Key, StringComparer.Ordinal))
        {
            if (by == 0) continue;
            object?[] row = [by, .. counted.Split(Between)];
            add.Run(row);
            if (by < 0) remove.Run(row);
        }

        changes.Clear();
    }
}
