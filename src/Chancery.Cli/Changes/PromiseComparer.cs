using Chancery.Cli.Promises;
using Chancery.Record;
using Chancery.Record.Promises;

namespace Chancery.Cli.Changes;

/// <summary>Compares what had become of the promises of a matter with what has.</summary>
/// <param name="before">The record as it was.</param>
/// <param name="after">The record as it is.</param>
internal sealed class PromiseComparer(RecordSession before, RecordSession after)
{
    private readonly PromiseLedger ledger = new(after.Kinds);
    private readonly DateOnly dayBefore = PromiseFinder.LastDay(before);
    private readonly DateOnly dayAfter = PromiseFinder.LastDay(after);

    /// <summary>Of each goal the last promise, where it stands otherwise than the last one did before.</summary>
    public IReadOnlyList<PromiseChange> Compare(MatterHistory? was, MatterHistory? now)
    {
        if (was is null || now is null || !HasPlans(was.Matter)) return [];
        var old = Last(was, dayBefore);
        return [.. Last(now, dayAfter)
            .Where(present => old.TryGetValue(present.Key, out var status) && status != present.Value)
            .Select(present => new PromiseChange(present.Key, old[present.Key], present.Value))];
    }

    /// <summary>Whether a promise of a matter stands otherwise, be its history what it was: its time may have come.</summary>
    public bool IsAny(MatterChange change) => change is { Before: { } was, After: { } now } && HasPlans(was)
        && Compare(before.Store.Matters.History(was.Id), after.Store.Matters.History(now.Id)).Count > 0;

    private static bool HasPlans(Matter matter) => matter.Entries.Any(entry => entry.Modality != Modality.Actual);

    private Dictionary<string, PromiseStatus> Last(MatterHistory history, DateOnly day) => ledger.Of(history, day)
        .GroupBy(promise => promise.Goal).ToDictionary(goal => goal.Key, goal => goal.Last().Status);
}
