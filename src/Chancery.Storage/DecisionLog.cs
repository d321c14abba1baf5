using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Adds decisions to the log.</summary>
internal sealed class DecisionLog(SqliteConnection connection, TimeProvider clock)
{
    /// <summary>Adds a decision, after all others.</summary>
    public Decision Append(string by, string? reason, Ruling ruling)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var decision = Add(by, reason, ruling);
            Execute("COMMIT");
            return decision;
        }
        catch
        {
            Execute("ROLLBACK");
            throw;
        }
    }

    /// <summary>The same within a transaction of the caller's.</summary>
    public Decision Add(string by, string? reason, Ruling ruling)
    {
        using var entry = new Statement(connection, "INSERT INTO entries (recorded_at) VALUES (?1) RETURNING sequence");
        using var last = new Statement(connection, "SELECT coalesce(max(number), 0) FROM decisions");
        using var add = new Statement(connection,
            "INSERT INTO decisions (sequence, number, act, subject, decided_by, reason, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        var now = clock.GetUtcNow();
        var sequence = entry.Value(now.ToString("O", CultureInfo.InvariantCulture));
        var decision = new Decision((long)last.Value()! + 1, now, by, reason, ruling);
        var (act, subject, body) = RulingJson.Write(ruling);
        add.Run(sequence, decision.Number, act, subject, by, reason, body);
        return decision;
    }

    private void Execute(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
