using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims that an update adds, by their families.</summary>
/// <remarks>Those of families that had no matter before are held as long as they are not too many, so that making everything needs no
/// more memory for a large record than for a small one.</remarks>
internal sealed class NewClaims(SqliteConnection connection) : IDisposable
{
    private const int Most = 1 << 17;

    private sealed record Added(bool AreMore, List<FamilyClaim> Claims);

    private readonly Statement has = new(connection, "SELECT 1 FROM matters WHERE family = ?1 LIMIT 1");
    private readonly Dictionary<string, Added?> byFamily = [];
    private int held;

    /// <summary>The families that have new claims.</summary>
    public IEnumerable<string> Families => byFamily.Keys;

    /// <summary>Adds a claim with the actors that are meant.</summary>
    public void Add(string family, FamilyClaim claim)
    {
        if (!byFamily.TryGetValue(family, out var added)) byFamily.Add(family, added = Begin(family));
        if (added is null) return;
        added.Claims.Add(claim);
        if (!added.AreMore && ++held == Most) Release();
    }

    /// <summary>Whether the family had matters before its new claims.</summary>
    public bool AreMore(string family) => byFamily[family]!.AreMore;

    /// <summary>The new claims of a family; null where they are not held, or it has none.</summary>
    public IReadOnlyList<FamilyClaim>? Of(string family) => byFamily.GetValueOrDefault(family)?.Claims;

    private Added? Begin(string family)
    {
        if (has.Value(family) is not null) return new(AreMore: true, []);
        return held < Most ? new(AreMore: false, []) : null;
    }

    private void Release()
    {
        foreach (var (family, added) in byFamily)
            if (added is { AreMore: false }) byFamily[family] = null;
    }

    public void Dispose() => has.Dispose();
}
