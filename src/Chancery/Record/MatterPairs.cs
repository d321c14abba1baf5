namespace Chancery.Record;

/// <summary>Finds for each matter what it was before: an id follows from the claims, and may change with them.</summary>
internal sealed class MatterPairs
{
    private readonly Dictionary<string, Matter> beforeOf = [];
    private readonly Dictionary<string, Matter> afterOf = [];
    private readonly ILookup<string, Matter> before;
    private readonly ILookup<string, Matter> after;

    /// <summary>Pairs the matters: those of one id that share claims, then those that share most, then those of one id.</summary>
    public MatterPairs(IReadOnlyList<Matter> before, IReadOnlyList<Matter> after)
    {
        (this.before, this.after) = (ByClaim(before), ByClaim(after));
        var shared = after.SelectMany(matter => ClaimsOf(matter).SelectMany(claim => this.before[claim]), (matter, old) => (Old: old, New: matter))
            .CountBy(pair => pair)
            .OrderByDescending(pair => pair.Key.Old.Id == pair.Key.New.Id).ThenByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Old.Id, StringComparer.Ordinal).ThenBy(pair => pair.Key.New.Id, StringComparer.Ordinal);
        foreach (var (pair, _) in shared) Pair(pair.Old, pair.New);
        var ids = before.ToDictionary(matter => matter.Id);
        foreach (var matter in after)
            if (ids.TryGetValue(matter.Id, out var old)) Pair(old, matter);
    }

    /// <summary>What a matter was before; null when it is new.</summary>
    public Matter? Before(Matter matter) => this.beforeOf.GetValueOrDefault(matter.Id);

    /// <summary>What a matter has become; null when it is gone.</summary>
    public Matter? After(Matter matter) => this.afterOf.GetValueOrDefault(matter.Id);

    /// <summary>In which matters the claims of one that is gone are now.</summary>
    public IReadOnlyList<string> NowIn(Matter gone) => Ids(gone, this.after);

    /// <summary>In which matters the claims of a new one were.</summary>
    public IReadOnlyList<string> WereIn(Matter added) => Ids(added, this.before);

    private void Pair(Matter old, Matter matter)
    {
        if (this.afterOf.ContainsKey(old.Id) || this.beforeOf.ContainsKey(matter.Id)) return;
        this.afterOf.Add(old.Id, matter);
        this.beforeOf.Add(matter.Id, old);
    }

    private static IReadOnlyList<string> Ids(Matter matter, ILookup<string, Matter> others) =>
        [.. ClaimsOf(matter).SelectMany(claim => others[claim]).Select(other => other.Id).Distinct().Order(StringComparer.Ordinal)];

    private static ILookup<string, Matter> ByClaim(IReadOnlyList<Matter> matters) =>
        matters.SelectMany(ClaimsOf, (matter, claim) => (matter, claim)).ToLookup(pair => pair.claim, pair => pair.matter);

    private static IEnumerable<string> ClaimsOf(Matter matter) => matter.Entries.SelectMany(entry => entry.Claims);
}
