using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>The keys by which programs are known.</summary>
public sealed class KeyTable
{
    /// <summary>What every key begins with, so that a key that was let slip can be found by a search.</summary>
    public const string Prefix = "chancery_";

    private const string Columns = "keys.number, keys.name, accounts.name, keys.scope, keys.made_at, keys.until, keys.used_at";

    private const string Tables = "keys JOIN accounts ON accounts.id = keys.account";

    private static readonly TimeSpan s_usedEvery = TimeSpan.FromHours(1);

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    internal KeyTable(SqliteConnection connection, TimeProvider clock) => (this.connection, this.clock) = (connection, clock);

    /// <summary>The keys of an account, or of all when null, in order of their numbers; those that have ended too.</summary>
    public IReadOnlyList<ApiKey> List(string? account = null)
    {
        using var list = new Statement(this.connection, $"SELECT {Columns} FROM {Tables} WHERE ?1 IS NULL OR keys.account = ?1 ORDER BY keys.number");
        return list.Rows(Read, account is null ? null : AccountId.Of(account));
    }

    /// <summary>Makes a key; gives the text that is shown this once.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="scope">What it may do.</param>
    /// <param name="until">The last moment at which it is good.</param>
    public (ApiKey Key, string Shown) Make(string name, string account, KeyScope scope, DateTimeOffset until)
    {
        var (shown, now) = (Prefix + Secret.Make(), this.clock.GetUtcNow());
        using var make = new Statement(this.connection,
            "INSERT INTO keys (secret, name, account, scope, made_at, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING number");
        var number = (long)make.Value(
            Secret.HashOf(shown), name, AccountId.Of(account), SqliteRows.Word(scope), Moments.Written(now), Moments.Written(until))!;
        return (new(number, name, account, scope, now, until, UsedAt: null), shown);
    }

    /// <summary>The key that was shown so, with the account that it belongs to; null when there is none or it has ended.</summary>
    public (ApiKey Key, Account Account)? Find(string shown)
    {
        using var find = new Statement(this.connection, $"SELECT {Columns}, accounts.name, accounts.role, accounts.added_at FROM {Tables} WHERE keys.secret = ?1");
        if (find.Rows(row => (Key: Read(row), Account: AccountTable.Read(row, 7)), Secret.HashOf(shown)) is not [var found]) return null;
        var now = this.clock.GetUtcNow();
        if (now > found.Key.Until) return null;
        if (found.Key.UsedAt is not { } used || now - used >= s_usedEvery) Use(found.Key.Number, now);
        return found;
    }

    /// <summary>Withdraws a key; null when there is none of this number.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="account">Only when it is of this account; of any when null.</param>
    public ApiKey? Withdraw(long number, string? account = null)
    {
        if (List(account).FirstOrDefault(key => key.Number == number) is not { } key) return null;
        using var withdraw = new Statement(this.connection, "DELETE FROM keys WHERE number = ?1");
        return withdraw.Run(number) > 0 ? key : null;
    }

    private void Use(long number, DateTimeOffset now)
    {
        using var use = new Statement(this.connection, "UPDATE keys SET used_at = ?2 WHERE number = ?1");
        use.Run(number, Moments.Written(now));
    }

    private static ApiKey Read(Row row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), SqliteRows.Word<KeyScope>(row, 3), Moments.Read(row.GetString(4)),
        Moments.Read(row.GetString(5)), row.IsDBNull(6) ? null : Moments.Read(row.GetString(6)));
}
