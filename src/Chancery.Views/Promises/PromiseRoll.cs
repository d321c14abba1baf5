using Chancery.Record;
using Chancery.Storage;

namespace Chancery.Views.Promises;

/// <summary>All promises of a record, what presses first: of a large one it takes a minute to work them out, and a moment to renew those
/// about which something has changed.</summary>
internal sealed class PromiseRoll
{
    private readonly DateOnly day;
    private readonly long through;
    private readonly Dictionary<string, (string State, IReadOnlyList<RolledPromise> Promises)> byMatter;
    private readonly IReadOnlyList<RolledPromise> all;
    private readonly ILookup<ActorId, RolledPromise> byActor;

    private PromiseRoll(DateOnly day, long through, Dictionary<string, (string State, IReadOnlyList<RolledPromise> Promises)> byMatter)
    {
        (this.day, this.through, this.byMatter) = (day, through, byMatter);
        all = [.. byMatter.Values.SelectMany(matter => matter.Promises)
            .OrderBy(promise => PromiseFinder.Urgency(promise.Status)).ThenByDescending(promise => promise.Said)
            .ThenBy(promise => promise.Matter, StringComparer.Ordinal).ThenBy(promise => promise.Place)];
        byActor = all.SelectMany(promise => promise.Actors, (promise, actor) => (promise, actor)).ToLookup(pair => pair.actor, pair => pair.promise);
    }

    /// <summary>The roll of a record.</summary>
    /// <param name="session">The record.</param>
    /// <param name="before">The roll as it was before something changed; null where there is none.</param>
    public static PromiseRoll Of(RecordSession session, PromiseRoll? before)
    {
        var lastDay = PromiseFinder.LastDay(session);
        var known = before?.day == lastDay ? before : null;
        var told = known is null ? null : session.Store.Matters.ToldAfter(known.through);
        var finder = new PromiseFinder(session, new(session), lastDay);
        return new(lastDay, session.Store.Entries.Last(), session.Store.Matters.Promising().ToDictionary(matter => matter.Id, matter =>
            known is not null && !told!.Contains(matter.Id) && known.byMatter.TryGetValue(matter.Id, out var kept) && kept.State == matter.State
                ? kept
                : (matter.State, Rolled(matter, finder, session))));
    }

    /// <summary>The promises about matters in which all the actors take part that pass a filter: what presses first.</summary>
    public IEnumerable<RolledPromise> Among(IReadOnlyList<ActorId> actors, PromiseFilter filter) => (actors.Count == 0 ? all : byActor[actors[0]])
        .Where(promise => (filter.Kind is not { } kind || promise.Kind == kind) && filter.Passes(promise.Status, promise.Due) && actors.Skip(1).All(promise.Actors.Contains));

    private static IReadOnlyList<RolledPromise> Rolled(PromisingMatter matter, PromiseFinder finder, RecordSession session) =>
        [.. finder.Of(session.Store.Matters.History(matter.Id)!).Select((found, place) => new RolledPromise(
            matter.Id, place, matter.Kind, matter.Actors, found.Promise.Status, DateRange.Of(found.Promise.Deadline)?.Latest, found.Promise.Said?.Latest ?? DateOnly.MinValue))];
}
