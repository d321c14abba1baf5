using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>Statements that are kept ready: for every matter that a page shows the same few are run, and to prepare one takes longer than to
/// run it.</summary>
internal sealed class KeptStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> ready = [];

    public Statement Of(string sql)
    {
        if (!ready.TryGetValue(sql, out var statement)) ready.Add(sql, statement = new(connection, sql));
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in ready.Values) statement.Dispose();
        ready.Clear();
    }
}
