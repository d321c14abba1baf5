using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>What was done, in order; only ever added to.</summary>
public sealed class AuditLog
{
    // What a stranger sends may be of any length.
    private const int Longest = 500;

    private const string Narrowed =
        "(?1 IS NULL OR act = ?1) AND (?2 IS NULL OR account = ?2 COLLATE NOCASE) AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at <= ?4)";

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    internal AuditLog(SqliteConnection connection, TimeProvider clock) => (this.connection, this.clock) = (connection, clock);

    /// <summary>Adds an entry.</summary>
    /// <param name="act">What was done.</param>
    /// <param name="account">Whose rights were used, or whose name was given.</param>
    /// <param name="origin">From where.</param>
    /// <param name="subject">What it was done to.</param>
    public void Add(AuditAct act, string? account, string origin, string? subject = null)
    {
        using var add = new Statement(this.connection, "INSERT INTO audit (at, act, account, origin, subject) VALUES (?1, ?2, ?3, ?4, ?5)");
        add.Run(Moments.Written(this.clock.GetUtcNow()), SqliteRows.Word(act), Short(account), Short(origin), Short(subject));
    }

    /// <summary>The latest entries, the last one first.</summary>
    /// <param name="filter">What is asked.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="before">Only those with a lower number; all when null.</param>
    public IReadOnlyList<AuditEntry> Latest(AuditFilter filter, int most, long? before = null)
    {
        using var latest = new Statement(this.connection,
            $"SELECT number, at, act, account, origin, subject FROM audit WHERE {Narrowed} AND (?5 IS NULL OR number < ?5) ORDER BY number DESC LIMIT ?6");
        return latest.Rows(Read, filter.Act is { } act ? SqliteRows.Word(act) : null, filter.Account,
            filter.Since is { } since ? Moments.Written(since) : null, filter.Until is { } until ? Moments.Written(until) : null, before, most);
    }

    private static AuditEntry Read(Row row) => new(
        row.GetInt64(0), Moments.Read(row.GetString(1)), SqliteRows.Word<AuditAct>(row, 2), SqliteRows.Text(row, 3), row.GetString(4), SqliteRows.Text(row, 5));

    private static string? Short(string? text) => text is { Length: > Longest } ? text[..Longest] : text;
}
