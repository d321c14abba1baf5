using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims that an update adds, by their families.</summary>
/// <remarks>Those of families that had no matter before are held as long as they are not too many, so that making everything needs no
/// more memory for a large record than for a small one.</remarks>
internal sealed class NewClaims(SqliteConnection connection) : IDisposable
{
    private sealed record Added(List<FamilyClaim> Claims)
    {
        /// <summary>Whether the family had matters before; null where nobody has looked.</summary>
        public bool? AreMore { get; set; }
    }

    private readonly Statement has = new(connection, "SELECT 1 FROM matters WHERE family = ?1 LIMIT 1");
    private readonly Dictionary<string, Added?> byFamily = [];
    private int held;

    // As long as there are few they are looked up when they are made: in order, where their matters will be written.
    private bool areMany;

    /// <summary>The families that have new claims.</summary>
    public IEnumerable<string> Families => byFamily.Keys;

    /// <summary>Adds a claim with the actors that are meant.</summary>
    public void Add(string family, FamilyClaim claim)
    {
        if (!byFamily.TryGetValue(family, out var added)) byFamily.Add(family, added = Begin(family));
        if (added is null) return;
        added.Claims.Add(claim);
        if (added.AreMore != true && ++held == HeldClaims.Most) Weigh();
    }

    /// <summary>Whether the family had matters before its new claims, which are held.</summary>
    public bool AreMore(string family) => AreMore(family, byFamily[family]!);

    /// <summary>The new claims of a family; null where they are not held, or it has none.</summary>
    public IReadOnlyList<FamilyClaim>? Of(string family) => byFamily.GetValueOrDefault(family)?.Claims;

    /// <summary>Whether a family has new claims that are not held.</summary>
    public bool AreReleased(string family) => byFamily.TryGetValue(family, out var added) && added is null;

    private Added? Begin(string family)
    {
        if (!areMany) return new([]);
        if (Has(family)) return new([]) { AreMore = true };
        return held < HeldClaims.Most ? new([]) { AreMore = false } : null;
    }

    private bool AreMore(string family, Added added) => added.AreMore ??= Has(family);

    private bool Has(string family) => has.Value(family) is not null;

    /// <summary>Counts those of families without a matter alone, and lets them go where they are too many still.</summary>
    private void Weigh()
    {
        held = byFamily.Where(family => family.Value is not null).OrderBy(family => family.Key, StringComparer.Ordinal)
            .Sum(family => AreMore(family.Key, family.Value!) ? 0 : family.Value!.Claims.Count);
        areMany = true;
        if (held < HeldClaims.Most) return;
        foreach (var (family, added) in byFamily)
            if (added is { AreMore: false }) byFamily[family] = null;
    }

    public void Dispose() => has.Dispose();
}
