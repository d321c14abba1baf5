using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims that an update adds, by their families. Those of a family that has no matter yet are made of all its claims anyway
/// and are not held, so that making everything needs no more memory for a large record than for a small one.</summary>
internal sealed class NewClaims(SqliteConnection connection) : IDisposable
{
    private readonly Statement has = new(connection, "SELECT 1 FROM matters WHERE family = ?1 LIMIT 1");
    private readonly Dictionary<string, List<(long Number, SourcedClaim Claim)>?> byFamily = [];

    /// <summary>The families that have new claims.</summary>
    public IEnumerable<string> Families => byFamily.Keys;

    /// <summary>Adds a claim with the actors that are meant.</summary>
    public void Add(string family, long number, SourcedClaim meant)
    {
        if (!byFamily.TryGetValue(family, out var claims)) byFamily.Add(family, claims = has.Value(family) is null ? null : []);
        claims?.Add((number, meant));
    }

    /// <summary>Whether the family had matters before.</summary>
    public bool AreOnlyMore(string family) => byFamily[family] is not null;

    /// <summary>The new claims of a family that had matters before.</summary>
    public IReadOnlyList<(long Number, SourcedClaim Claim)> Of(string family) => byFamily[family]!;

    public void Dispose() => has.Dispose();
}
