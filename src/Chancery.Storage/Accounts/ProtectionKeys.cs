using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Accounts;

/// <summary>The keys by which a server knows its own forms again after a restart, as the framework writes them (XML).</summary>
public sealed class ProtectionKeys
{
    private readonly SqliteConnection connection;

    internal ProtectionKeys(SqliteConnection connection) => this.connection = connection;

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> List()
    {
        using var list = new Statement(this.connection, "SELECT key FROM protection ORDER BY name");
        return list.Rows(row => row.GetString(0));
    }

    /// <summary>Keeps a key under its name.</summary>
    public void Keep(string name, string key)
    {
        using var keep = new Statement(this.connection, "INSERT OR REPLACE INTO protection (name, key) VALUES (?1, ?2)");
        keep.Run(name, key);
    }
}
