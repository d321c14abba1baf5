using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>Who may use the record.</summary>
public sealed class AccountTable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    internal AccountTable(SqliteConnection connection, TimeProvider clock) => (this.connection, this.clock) = (connection, clock);

    /// <summary>Whether there is any.</summary>
    public bool Any()
    {
        using var any = new Statement(this.connection, "SELECT EXISTS (SELECT 1 FROM accounts)");
        return any.Value() is 1L;
    }

    /// <summary>All accounts, in order of their names.</summary>
    public IReadOnlyList<Account> List()
    {
        using var list = new Statement(this.connection, "SELECT name, role, added_at FROM accounts ORDER BY id");
        return list.Rows(row => Read(row, 0));
    }

    /// <summary>The account of a name; null when there is none.</summary>
    public Account? Find(string name) => FindWithPassword(name)?.Account;

    /// <summary>The account of a name with its hashed password; null when there is none.</summary>
    public (Account Account, string Password)? FindWithPassword(string name)
    {
        using var find = new Statement(this.connection, "SELECT name, role, added_at, password FROM accounts WHERE id = ?1");
        return find.Rows(row => (Read(row, 0), row.GetString(3)), AccountId.Of(name)) is [var found] ? found : null;
    }

    /// <summary>Adds an account; null when there is one of this name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="password">Its password, hashed.</param>
    public Account? Add(string name, AccountRole role, string password)
    {
        using var add = new Statement(this.connection,
            "INSERT INTO accounts (id, name, role, password, added_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING");
        var account = new Account(name, role, this.clock.GetUtcNow());
        return add.Run(AccountId.Of(name), name, SqliteRows.Word(role), password, Moments.Written(account.AddedAt)) > 0 ? account : null;
    }

    /// <summary>Removes an account, its sessions and its keys.</summary>
    public void Remove(string name)
    {
        using var remove = new Statement(this.connection, "DELETE FROM accounts WHERE id = ?1");
        remove.Run(AccountId.Of(name));
    }

    /// <summary>Gives an account another role.</summary>
    public void ChangeRole(string name, AccountRole role)
    {
        using var change = new Statement(this.connection, "UPDATE accounts SET role = ?2 WHERE id = ?1");
        change.Run(AccountId.Of(name), SqliteRows.Word(role));
    }

    /// <summary>Gives an account another password, hashed.</summary>
    public void ChangePassword(string name, string password)
    {
        using var change = new Statement(this.connection, "UPDATE accounts SET password = ?2 WHERE id = ?1");
        change.Run(AccountId.Of(name), password);
    }

    internal static Account Read(Row row, int first) =>
        new(row.GetString(first), SqliteRows.Word<AccountRole>(row, first + 1), Moments.Read(row.GetString(first + 2)));
}
