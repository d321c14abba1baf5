using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Changes;

/// <summary>Compares two states of a record.</summary>
internal sealed class ChangeFinder
{
    private readonly RecordSession before;
    private readonly RecordSession after;
    private readonly CauseFinder causes;
    private readonly PromiseComparer promises;
    private readonly Citations citations;

    /// <summary>Compares two states of a record.</summary>
    /// <param name="before">The record as it was.</param>
    /// <param name="after">The record as it is.</param>
    /// <param name="additions">What was added to it in between.</param>
    /// <param name="citations">Numbers the sources.</param>
    public ChangeFinder(RecordSession before, RecordSession after, IReadOnlyList<LogEntry> additions, Citations citations)
    {
        (this.before, this.after, this.citations) = (before, after, citations);
        causes = new(before, after, additions);
        promises = new(before, after);
    }

    /// <summary>What moved, as far as the filter lets through.</summary>
    public ChangesAnswer Find(Clock clock, Filter filter, IReadOnlyList<ActorId> actors)
    {
        var isNarrowed = actors.Count > 0 || filter.Kind is not null;
        var changes = isNarrowed ? Changes(session => Ids(session, filter, actors)) : Changes();
        return new()
        {
            Clock = clock,
            Before = Searched.In(before, filter, actors),
            After = Searched.In(after, filter, actors),
            Total = changes.Count,
            Changes = [.. changes.Take(filter.Limit ?? int.MaxValue).Select(View)],
            Sources = citations.Sources,
        };
    }

    /// <summary>What moved among some of the matters: the new ones, those that moved, those that are gone.</summary>
    /// <param name="ids">The ids of the matters that are meant, in each state of the record.</param>
    /// <param name="most">At most so many of them.</param>
    /// <param name="total">How many moved.</param>
    public IReadOnlyList<ChangeView> Among(Func<RecordSession, IReadOnlySet<string>> ids, int most, out int total)
    {
        var changes = Changes(ids);
        total = changes.Count;
        return [.. changes.Take(most).Select(View)];
    }

    /// <summary>What moved among the matters of some actors, nothing else being looked at: for two dates of valid time, between
    /// which no claim goes from one matter to another.</summary>
    /// <param name="actors">Who takes part in all of them.</param>
    /// <param name="most">At most so many of them.</param>
    /// <param name="total">How many moved.</param>
    public IReadOnlyList<ChangeView> Between(IReadOnlyList<ActorId> actors, int most, out int total)
    {
        var changes = Ordered(new() { Actors = actors }, _ => true).ToList();
        total = changes.Count;
        return [.. changes.Take(most).Select(View)];
    }

    private IEnumerable<MatterChange> Ordered(Func<MatterChange, bool> isMeant) => Ordered(new(), isMeant);

    private IEnumerable<MatterChange> Ordered(MatterFilter among, Func<MatterChange, bool> isMeant) => MatterChanges
        .Between(before.Store.Matters.List(among), after.Store.Matters.List(among), change => isMeant(change) && promises.IsAny(change))
        .Where(isMeant).OrderBy(SortOf);

    private List<MatterChange> Changes() => [.. Ordered(_ => true)];

    private List<MatterChange> Changes(Func<RecordSession, IReadOnlySet<string>> ids)
    {
        var (old, present) = (ids(before), ids(after));
        return [.. Ordered(change => old.Contains(change.Before?.Id ?? "") || present.Contains(change.After?.Id ?? ""))];
    }

    private static HashSet<string> Ids(RecordSession session, Filter filter, IReadOnlyList<ActorId> actors) =>
        [.. session.Store.Matters.List(filter.ForMatters(actors)).Select(matter => matter.Id)];

    private static ChangeSort SortOf(MatterChange change) =>
        change.Before is null ? ChangeSort.New : change.After is null ? ChangeSort.Gone : ChangeSort.Moved;

    private ChangeView View(MatterChange change)
    {
        var (old, present) = (History(before, change.Before), History(after, change.After));
        var (was, now) = (old?.Claims ?? [], present?.Claims ?? []);
        var told = change.Reached.SelectMany(step => now[step]).Concat(change.Lost.SelectMany(step => was[step]));
        var all = was.Concat(now).SelectMany(claims => claims).Select(claim => claim.Claim.Id);
        return new(SortOf(change), Matter(change, was, now),
            change is { Before.Id: { } formerly, After.Id: { } id } && formerly != id ? formerly : null,
            change.Before?.Stage, IsOutcome(change), change.Reached,
            change.After is null ? [] : [.. change.Lost.Select(step => Step(change.Before!, step, was))],
            Promises(old, present), Named(change, change.Joined), Named(change, change.Left), change.Elsewhere, causes.Find(told, all));
    }

    private PromiseChange[] Promises(MatterHistory? old, MatterHistory? present) => [.. promises.Compare(old, present).Select(changed => new PromiseChange(
        changed.Promise.Goal, changed.From, changed.Promise.Status, citations.Cite(changed.Promise.Words.SelectMany(word => present!.Claims[word]))))];

    private NamedActor[] Named(MatterChange change, IReadOnlyList<ActorId> actors) =>
        SortOf(change) == ChangeSort.Moved ? [.. actors.Select(actor => NamedActor.Of(actor, after))] : [];

    private MatterView Matter(MatterChange change, IReadOnlyList<IReadOnlyList<RecordedClaim>> was, IReadOnlyList<IReadOnlyList<RecordedClaim>> now)
    {
        if (change.After is null) return MatterView.Of(change.Before!, before, step => citations.Cite(was[step]));
        var reached = change.Reached.ToHashSet();
        return MatterView.Of(change.After, after, step => reached.Contains(step) ? citations.Cite(now[step]) : []);
    }

    private StepView Step(Matter matter, int step, IReadOnlyList<IReadOnlyList<RecordedClaim>> claims) =>
        StepView.Of(matter.Entries[step], before.Kinds[matter.Kind], citations.Cite(claims[step]));

    private bool IsOutcome(MatterChange change) => change is { Before: { } old, After: { } matter }
        && Standings.Of(old, before.Kinds[old.Kind]) == Standing.Intended
        && Standings.Of(matter, after.Kinds[matter.Kind]) is Standing.Reached or Standing.Over;

    private static MatterHistory? History(RecordSession session, Matter? matter) =>
        matter is null ? null : session.Store.Matters.History(matter.Id);
}
