using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>Who is signed in.</summary>
public sealed class SessionTable
{
    /// <summary>How long a session lasts without use.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromHours(12);

    /// <summary>How long a session lasts at all.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    // Often enough to tell how long a session lay idle, without a write for every page.
    private static readonly TimeSpan s_seenEvery = TimeSpan.FromMinutes(5);

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    internal SessionTable(SqliteConnection connection, TimeProvider clock) => (this.connection, this.clock) = (connection, clock);

    /// <summary>Begins a session; gives the token by which it is known.</summary>
    public string Begin(string account)
    {
        var (token, now) = (Secret.Make(), this.clock.GetUtcNow());
        using var old = new Statement(this.connection, "DELETE FROM sessions WHERE seen_at < ?1 OR begun_at < ?2");
        old.Run(Moments.Written(now - LongestIdle), Moments.Written(now - Longest));
        using var begin = new Statement(this.connection, "INSERT INTO sessions (token, account, begun_at, seen_at) VALUES (?1, ?2, ?3, ?3)");
        begin.Run(Secret.HashOf(token), AccountId.Of(account), Moments.Written(now));
        return token;
    }

    /// <summary>Whose session it is; null when it has ended or never was.</summary>
    public Account? Find(string token)
    {
        using var find = new Statement(this.connection,
            """
            SELECT name, role, added_at, begun_at, seen_at
            FROM sessions JOIN accounts ON accounts.id = sessions.account WHERE token = ?1
            """);
        var (hash, now) = (Secret.HashOf(token), this.clock.GetUtcNow());
        if (find.Rows(row => (Account: AccountTable.Read(row, 0), Begun: Moments.Read(row.GetString(3)), Seen: Moments.Read(row.GetString(4))), hash) is not [var found])
            return null;
        if (now - found.Seen > LongestIdle || now - found.Begun > Longest) return null;
        if (now - found.Seen >= s_seenEvery) See(hash, now);
        return found.Account;
    }

    /// <summary>Ends a session.</summary>
    public void End(string token)
    {
        using var end = new Statement(this.connection, "DELETE FROM sessions WHERE token = ?1");
        end.Run(Secret.HashOf(token));
    }

    /// <summary>Ends all sessions of an account.</summary>
    public void EndAll(string account)
    {
        using var end = new Statement(this.connection, "DELETE FROM sessions WHERE account = ?1");
        end.Run(AccountId.Of(account));
    }

    private void See(string hash, DateTimeOffset now)
    {
        using var see = new Statement(this.connection, "UPDATE sessions SET seen_at = ?2 WHERE token = ?1");
        see.Run(hash, Moments.Written(now));
    }
}
