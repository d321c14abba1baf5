using Chancery.Record;
using Chancery.Record.Agenda;
using Chancery.Views.Answers;
using Chancery.Views.Changes;
using Chancery.Views.Promises;

namespace Chancery.Cli.Watching;

/// <summary>Makes a report of what moved on the watched matters.</summary>
internal sealed class WatchReporter
{
    private readonly RecordSession session;
    private readonly IReadOnlyList<Watch> watches;
    private readonly Citations citations;
    private readonly DateTimeOffset? since;
    private readonly DateTimeOffset? through;

    private WatchReporter(RecordSession session, DateTimeOffset? since)
    {
        (this.session, this.since) = (session, since);
        watches = session.Store.Watches.List();
        citations = new(session);
        through = session.Store.Entries.Ends();
    }

    /// <summary>The report of what moved after a moment.</summary>
    /// <param name="session">The record.</param>
    /// <param name="since">The moment; null for all that was ever told.</param>
    public static WatchReportAnswer Of(RecordSession session, DateTimeOffset? since)
    {
        var reporter = new WatchReporter(session, since);
        // Sources are numbered as they are cited, so the parts are made in the order in which they are read.
        var changes = reporter.Changes();
        var agenda = reporter.Agenda();
        return new()
        {
            Since = since == DateTimeOffset.MinValue ? null : since,
            Through = reporter.through,
            Begun = session.Store.Entries.Begins(),
            Watches = [.. reporter.watches.Select(watch => WatchView.Of(watch, session))],
            Searched = Searched.In(session),
            Changes = changes,
            Agenda = agenda,
            Sources = reporter.citations.Sources,
        };
    }

    private IReadOnlyList<WatchedChange> Changes()
    {
        var additions = session.Store.Entries.Between(since, through: null);
        if (additions.Count == 0 || watches.Count == 0) return [];
        using var before = session.At(new() { KnownAt = since ?? DateTimeOffset.MinValue });
        using var then = before.Store.Hold();
        var (was, present) = (Numbers(before), Numbers(session));
        var changes = new ChangeFinder(before, session, additions, citations).Among(
            state => (state == before ? was : present).Select(watched => watched.Key).ToHashSet(), int.MaxValue, out _);
        return [.. changes.Select(change => new WatchedChange(
            [.. was[change.Was ?? change.Matter.Id].Concat(present[change.Matter.Id]).Distinct().Order()],
            change.Because.Count > 0 ? change.Because[^1].RecordedAt : additions[^1].RecordedAt, change))];
    }

    private IReadOnlyList<AgendaView> Agenda()
    {
        var finder = new AgendaFinder(session.Kinds, PromiseFinder.LastDay(session));
        return [.. Numbers(session)
            .Select(watched => (Watches: watched, History: session.Store.Matters.History(watched.Key)!))
            .SelectMany(watched => finder.Of(watched.History).Select(item => (watched.Watches, watched.History, Item: item)))
            .OrderBy(found => found.Item.Shown.Earliest).ThenBy(found => found.Item.Matter.Id, StringComparer.Ordinal)
            .Select(found => View(found.Item, [.. found.Watches], [.. found.Item.Entries.SelectMany(entry => found.History.Claims[entry])]))];
    }

    private AgendaView View(AgendaItem item, IReadOnlyList<long> numbers, IReadOnlyList<RecordedClaim> told) =>
        AgendaView.Of(item, numbers, citations.Cite(told)) with { Conditions = PromiseFinder.ConditionsOf(told) };

    /// <summary>The numbers of the watches by the id of each matter that they are about.</summary>
    private ILookup<string, long> Numbers(RecordSession state) => watches
        .SelectMany(watch => WatchedMatters.Of(watch, state), (watch, matter) => (matter.Id, watch.Number))
        .ToLookup(pair => pair.Id, pair => pair.Number);
}
