using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Views.Promises;

namespace Chancery.Views.Changes;

/// <summary>Compares what had become of the promises of a matter with what has.</summary>
/// <param name="before">The record as it was.</param>
/// <param name="after">The record as it is.</param>
internal sealed class PromiseComparer(RecordSession before, RecordSession after)
{
    private readonly PromiseLedger ledger = new(after.Kinds);
    private readonly DateOnly dayBefore = PromiseFinder.LastDay(before);
    private readonly DateOnly dayAfter = PromiseFinder.LastDay(after);

    /// <summary>Of each goal the last promise, where it stands otherwise than the last one did before, with what had become of that.</summary>
    public IReadOnlyList<(PromiseStatus From, Promise Promise)> Compare(MatterHistory? was, MatterHistory? now)
    {
        if (was is null || now is null || !HasPlans(was.Matter)) return [];
        var old = Last(was, dayBefore);
        return [.. Last(now, dayAfter).Values
            .Where(present => old.TryGetValue(present.Goal, out var last) && last.Status != present.Status)
            .Select(present => (old[present.Goal].Status, present))];
    }

    /// <summary>Whether a promise of a matter stands otherwise, be its history what it was: its time may have come.</summary>
    public bool IsAny(MatterChange change) => change is { Before: { } was, After: { } now } && HasPlans(was)
        && Compare(before.Store.Matters.History(was.Id), after.Store.Matters.History(now.Id)).Count > 0;

    private static bool HasPlans(Matter matter) => matter.Entries.Any(entry => entry.Modality != Modality.Actual);

    private Dictionary<string, Promise> Last(MatterHistory history, DateOnly day) =>
        ledger.Of(history, day).GroupBy(promise => promise.Goal).ToDictionary(goal => goal.Key, goal => goal.Last());
}
