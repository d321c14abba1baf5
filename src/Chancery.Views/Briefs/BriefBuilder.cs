using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Views.Answers;
using Chancery.Views.Changes;
using Chancery.Views.Disagreements;
using Chancery.Views.Promises;

namespace Chancery.Views.Briefs;

/// <summary>Gathers what the record knows of a relation.</summary>
internal sealed class BriefBuilder
{
    // A page is read at a glance: what does not fit is counted, and `chancery matters` lists it.
    private const int MostInSection = 8;
    private const int MostOfRegion = 5;
    private const int MostCompared = 60;

    // Between two who are in every report there are tens of thousands of matters: who speaks now, what presses and who reports is
    // told by the latest.
    private const int MostLookedAt = 500;
    private const int MostPromising = 100;
    private const int MostFigures = 60;

    private static readonly Kind[] s_regional = [.. Enum.GetValues<Kind>().Except([Kind.Figure, Kind.Office, Kind.Position])];

    private readonly RecordSession session;
    private readonly IReadOnlyList<ActorId> actors;
    private readonly Citations citations;
    private readonly IReadOnlyDictionary<Kind, int> counts;
    private readonly PromiseRoll? roll;

    private BriefBuilder(RecordSession session, IReadOnlyList<ActorId> actors, PromiseRoll? roll)
    {
        (this.session, this.actors, this.roll) = (session, actors, roll);
        citations = new(session);
        counts = session.Store.Relations.Counts(actors);
    }

    /// <summary>The brief.</summary>
    /// <param name="session">The record.</param>
    /// <param name="actors">One actor, or two for their relation.</param>
    /// <param name="since">Since when it tells what changed; null where it need not.</param>
    /// <param name="roll">All promises of the record, where they are known.</param>
    public static BriefAnswer Build(RecordSession session, IReadOnlyList<ActorId> actors, BriefSince? since, PromiseRoll? roll = null) =>
        new BriefBuilder(session, actors, roll).Build(brief => since is null ? null : brief.Changed(since));

    /// <summary>The brief, with all that is otherwise than it was on an earlier date.</summary>
    /// <param name="session">The record.</param>
    /// <param name="actors">One actor, or two for their relation.</param>
    /// <param name="before">The record as it is seen from the earlier date.</param>
    public static BriefAnswer Compare(RecordSession session, IReadOnlyList<ActorId> actors, RecordSession before) =>
        new BriefBuilder(session, actors, roll: null).Build(brief => brief.ChangedFrom(before));

    // Sources are numbered as they are cited, so the parts are made in the order in which they are read.
    private BriefAnswer Build(Func<BriefBuilder, BriefChanges?> change)
    {
        var people = new PeopleFinder(session, citations).Find(actors, session.Store.Relations.Latest(actors, MostLookedAt, except: Kind.Office));
        var changed = change(this);
        var beforeFigures = Sections(BriefOutline.Sections.Take(4));
        var figures = new FigureFinder(session, citations).Find(session.Store.Relations.First(actors, [Kind.Figure], MostFigures));
        var afterFigures = Sections(BriefOutline.Sections.Skip(4));
        var promises = Promises();
        var region = Region();
        BriefSection[] sections = [.. beforeFigures, .. afterFigures, .. region];
        return new()
        {
            Actors = [.. actors.Select(actor => NamedActor.Of(actor, session))],
            Searched = Searched.In(session),
            People = people,
            Changed = changed,
            Sections = sections,
            Figures = figures,
            Promises = promises,
            Disagreements = Disagreements(),
            NotReported = [.. NotReported(sections, figures.Count, promises.Count)],
            Matters = counts.Values.Sum(),
            MattersLookedAt = MostLookedAt,
            Publishers = [.. session.Store.Documents.Publishers(session.Store.Relations.Latest(actors, MostLookedAt)).Select(row => new PublisherRow(row.Publisher, row.Documents))],
            Sources = citations.Sources,
        };
    }

    private BriefChanges Changed(BriefSince since)
    {
        using var before = session.At(since.Before);
        using var then = before.Store.Hold();
        var additions = LoggedAdditions.Between(before, session, since.Clock, session);
        var changes = new ChangeFinder(before, session, additions, citations).Among(
            state => state.Store.Matters.List(new() { Actors = actors }).Select(matter => matter.Id).ToHashSet(), MostInSection, out var total);
        return new(since.Words, since.Clock, changes, total - changes.Count);
    }

    private BriefChanges ChangedFrom(RecordSession before)
    {
        var changes = new ChangeFinder(before, session, [], citations).Between(actors, MostCompared, out var total);
        return new(before.Vantage?.AsOf?.Value ?? "", Clock.Valid, changes, total - changes.Count);
    }

    /// <summary>Where the reports of the latest matters disagree; the others are listed by <c>chancery disagreements</c>.</summary>
    private List<DisagreementView> Disagreements()
    {
        var disputed = session.Store.Relations.Disputed(actors, MostInSection).Order(StringComparer.Ordinal);
        return [.. DisagreementView.Among(disputed.Select(id => session.Store.Matters.Find(id)!), session, citations)];
    }

    /// <summary>The promises that press most; the others are listed by <c>chancery promises</c>.</summary>
    private List<PromiseView> Promises()
    {
        var finder = new PromiseFinder(session, citations, PromiseFinder.LastDay(session));
        var matters = session.Store.Relations.Promising(actors, MostPromising);
        return [.. (roll is null ? finder.Among(matters, new(null, null, null)) : Found(finder, roll, matters.ToHashSet()))
            .Where(found => found.Promise.Status != PromiseStatus.Superseded)
            .Take(MostInSection).Select(finder.View)];
    }

    // Of those that are known already only what is shown need be read.
    private IEnumerable<PromiseFinder.Found> Found(PromiseFinder finder, PromiseRoll known, HashSet<string> matters) =>
        known.Among(actors, new(null, null, null)).Where(promise => matters.Contains(promise.Matter)).Select(finder.At).OfType<PromiseFinder.Found>();

    private List<BriefSection> Sections(IEnumerable<(string Name, Kind[] Kinds)> outline) =>
    [
        .. outline.Where(section => section.Kinds.Any(counts.ContainsKey)).Select(section => Section(
            section.Name, session.Store.Relations.First(actors, section.Kinds, MostInSection), section.Kinds.Sum(kind => counts.GetValueOrDefault(kind)))),
    ];

    private BriefSection Section(string name, IEnumerable<string> shown, int count)
    {
        MatterView[] matters = [.. shown.Select(Cited)];
        return new(name, matters, count - matters.Length);
    }

    private MatterView Cited(string matter)
    {
        var history = session.Store.Matters.History(matter, Citations.MostForOneStep)!;
        return MatterView.Of(history.Matter, session, step => citations.Cite(history.Claims[step])) with { NotReported = MissingStepView.In(history, session) };
    }

    /// <summary>What one of a pair has to do with a region or an organisation that the other one belongs to.</summary>
    private BriefSection[] Region()
    {
        if (actors is not [var first, var second]) return [];
        var wider = WiderMatters.Of(first, second, s_regional, session).Concat(WiderMatters.Of(second, first, s_regional, session)).Distinct().ToList();
        var shown = wider.OrderBy(matter => matter.Place).ThenBy(matter => matter.Id, StringComparer.Ordinal).Take(MostOfRegion).Select(matter => matter.Id);
        return wider.Count == 0 ? [] : [Section(BriefOutline.Region, shown, wider.Count)];
    }

    private static IEnumerable<string> NotReported(IEnumerable<BriefSection> sections, int figures, int promises)
    {
        var reported = sections.Select(section => section.Name).ToHashSet();
        foreach (var (name, _) in BriefOutline.Sections)
            if (!reported.Contains(name)) yield return name;
        if (figures == 0) yield return BriefOutline.Figures;
        if (promises == 0) yield return BriefOutline.Promises;
    }
}
