namespace Chancery.Record;

/// <summary>Works out what moved between two states of a record: a pure function of their matters.</summary>
public static class MatterChanges
{
    /// <summary>The matters that moved, in order of their ids.</summary>
    /// <param name="before">The matters as they were.</param>
    /// <param name="after">The matters as they are.</param>
    /// <param name="also">Which of the others are wanted as well; none when null.</param>
    public static IReadOnlyList<MatterChange> Between(
        IReadOnlyList<Matter> before, IReadOnlyList<Matter> after, Func<MatterChange, bool>? also = null)
    {
        var pairs = new MatterPairs(before, after);
        var there = after.Select(matter => pairs.Before(matter) is { } old ? Moved(old, matter) : New(matter, pairs));
        var gone = before.Where(matter => pairs.After(matter) is null).Select(matter => Gone(matter, pairs));
        return [.. there.Concat(gone).Where(change => change.IsAny || also?.Invoke(change) == true).OrderBy(change => change.Matter.Id, StringComparer.Ordinal)];
    }

    private static MatterChange New(Matter matter, MatterPairs pairs) =>
        new(Before: null, matter) { Reached = All(matter), Lost = [], Elsewhere = pairs.WereIn(matter) };

    private static MatterChange Gone(Matter matter, MatterPairs pairs) =>
        new(matter, After: null) { Reached = [], Lost = All(matter), Elsewhere = pairs.NowIn(matter) };

    private static MatterChange Moved(Matter before, Matter after) =>
        new(before, after) { Reached = Unlike(after, before), Lost = Unlike(before, after), Elsewhere = [] };

    private static int[] All(Matter matter) => [.. Enumerable.Range(0, matter.Entries.Count)];

    /// <summary>The entries of which the other history has none.</summary>
    private static int[] Unlike(Matter matter, Matter other)
    {
        var said = other.Entries.Select(Words).ToHashSet();
        var claims = other.Entries.SelectMany(entry => entry.Claims, (entry, claim) => (claim, Step(entry))).ToHashSet();
        return [.. All(matter).Where(i => matter.Entries[i] is var entry
            && !said.Contains(Words(entry)) && !entry.Claims.Any(claim => claims.Contains((claim, Step(entry)))))];
    }

    // The same claim may be dated otherwise by other reports, and still tells the same step.
    private static (string?, Modality, Polarity) Step(StageEntry entry) => (entry.Stage, entry.Modality, entry.Polarity);

    private static string Words(StageEntry entry)
    {
        var attributes = entry.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal).Select(attribute => $"{attribute.Key}={attribute.Value}");
        return $"{Step(entry)} {entry.Date.Value} {string.Join(", ", attributes)}";
    }
}
