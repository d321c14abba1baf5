using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>A prepared statement with numbered parameters <c>?1</c>, <c>?2</c> …</summary>
/// <remarks>Transactions are begun and ended in SQL, so a statement can be prepared once and used inside any of them.</remarks>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;

    public Statement(SqliteConnection connection, string sql)
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // The text comes from this assembly; whatever a user says is bound as a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
    }

    /// <summary>Runs the statement and gives the number of rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null when there is no row or it is NULL.</summary>
    public object? Value(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        var value = command.ExecuteScalar();
        return value is DBNull ? null : value;
    }

    /// <summary>All rows, read at once so that no reader stays open.</summary>
    public List<T> Rows<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    public void Dispose() => command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i] ?? DBNull.Value;
            if (i < command.Parameters.Count) command.Parameters[i].Value = value;
            else command.Parameters.AddWithValue($"?{i + 1}", value);
        }
    }
}
