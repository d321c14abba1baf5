using Chancery.Record.Promises;

namespace Chancery.Record.Agenda;

/// <summary>Finds what is still to come of a matter: a pure function of its history.</summary>
/// <remarks>What is overdue is no longer to come: the ledger of promises lists it.</remarks>
public sealed class AgendaFinder
{
    private readonly KindTable kinds;
    private readonly PromiseLedger ledger;
    private readonly DateOnly day;

    /// <summary>A finder.</summary>
    /// <param name="kinds">The kinds' table.</param>
    /// <param name="day">The last day of which anything is known; what ends before it has passed.</param>
    public AgendaFinder(KindTable kinds, DateOnly day) => (this.kinds, this.ledger, this.day) = (kinds, new(kinds), day);

    /// <summary>What is to come, the first thing first.</summary>
    public IReadOnlyList<AgendaItem> Of(MatterHistory history)
    {
        var promises = this.ledger.Of(history, this.day);
        var given = promises.SelectMany(promise => promise.Words).ToHashSet();
        var promised = promises.Where(promise => promise.Status is PromiseStatus.Open or PromiseStatus.Due).Select(Promised).OfType<AgendaItem>();
        var others = Enumerable.Range(0, history.Matter.Entries.Count).Where(entry => !given.Contains(entry))
            .Select(entry => Step(history.Matter, entry)).OfType<AgendaItem>();
        return [.. promised.Concat(others).OrderBy(item => item.Shown.Earliest).ThenBy(item => item.Entries[0])];
    }

    private AgendaItem? Promised(Promise promise)
    {
        if (promise.Deadline is not { } date || Ahead(date) is not { } days) return null;
        var sort = this.kinds[promise.Matter.Kind].IsOccasion ? AgendaSort.Occasion : AgendaSort.Deadline;
        return new(promise.Matter, sort, promise.Goal, date, days, promise, promise.Words);
    }

    /// <summary>A step that is proposed, possible or threatened for a day to come; what has happened, or will not, is none.</summary>
    private AgendaItem? Step(Matter matter, int index)
    {
        var entry = matter.Entries[index];
        if (entry is not { Polarity: Polarity.Positive, Date: { Basis: DateBasis.Stated, Value: { } date } } || Ahead(date) is not { } days) return null;
        var kind = this.kinds[matter.Kind];
        // What is planned actually may be dated by the making of the plan, so only a day to come is that of the deed.
        if (entry.Modality == Modality.Actual && (days.Earliest <= this.day || entry.Stage is null || kind.ReachOf(entry.Stage) != StageReach.Intended)) return null;
        return new(matter, kind.IsOccasion ? AgendaSort.Occasion : AgendaSort.Step, entry.Stage, date, days, Promise: null, [index]);
    }

    private DateRange? Ahead(EdtfDate date) =>
        DateRange.Of(date) is { } days && days.Latest >= this.day && days.Latest < DateOnly.MaxValue ? days : null;
}
