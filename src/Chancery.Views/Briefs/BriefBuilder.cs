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

    private readonly RecordSession session;
    private readonly IReadOnlyList<ActorId> actors;
    private readonly Citations citations;
    private readonly ILookup<Kind, Matter> matters;

    private BriefBuilder(RecordSession session, IReadOnlyList<ActorId> actors)
    {
        this.session = session;
        this.actors = actors;
        citations = new(session);
        matters = session.Store.Matters.List(new() { Actors = actors }).ToLookup(matter => matter.Kind);
    }

    /// <summary>The brief.</summary>
    /// <param name="session">The record.</param>
    /// <param name="actors">One actor, or two for their relation.</param>
    /// <param name="since">Since when it tells what changed; null where it need not.</param>
    public static BriefAnswer Build(RecordSession session, IReadOnlyList<ActorId> actors, BriefSince? since) =>
        new BriefBuilder(session, actors).Build(brief => since is null ? null : brief.Changed(since));

    /// <summary>The brief, with all that is otherwise than it was on an earlier date.</summary>
    /// <param name="session">The record.</param>
    /// <param name="actors">One actor, or two for their relation.</param>
    /// <param name="before">The record as it is seen from the earlier date.</param>
    public static BriefAnswer Compare(RecordSession session, IReadOnlyList<ActorId> actors, RecordSession before) =>
        new BriefBuilder(session, actors).Build(brief => brief.ChangedFrom(before));

    // Sources are numbered as they are cited, so the parts are made in the order in which they are read.
    private BriefAnswer Build(Func<BriefBuilder, BriefChanges?> change)
    {
        var people = new PeopleFinder(session, citations).Find(actors, matters.SelectMany(kind => kind));
        var changed = change(this);
        var beforeFigures = Sections(BriefOutline.Sections.Take(4));
        var figures = new FigureFinder(session, citations).Find(matters[Kind.Figure]);
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
            Disagreements = [.. DisagreementView.Among(matters.SelectMany(kind => kind), session, citations)],
            NotReported = [.. NotReported(sections, figures.Count, promises.Count)],
            Publishers = Publishers(),
            Sources = citations.Sources,
        };
    }

    private BriefChanges Changed(BriefSince since)
    {
        using var before = session.At(since.Before);
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

    private IReadOnlyList<PublisherRow> Publishers() =>
        [.. session.Store.Documents.Publishers(matters.SelectMany(kind => kind).SelectMany(matter => matter.Entries).SelectMany(entry => entry.Documents).Distinct())
            .Select(row => new PublisherRow(row.Publisher, row.Documents))];

    /// <summary>The promises that press most; the others are listed by <c>chancery promises</c>.</summary>
    private List<PromiseView> Promises()
    {
        var finder = new PromiseFinder(session, citations, PromiseFinder.LastDay(session));
        return [.. finder.Find(actors, new(null, null, null))
            .Where(found => found.Promise.Status != PromiseStatus.Superseded)
            .Take(MostInSection).Select(finder.View)];
    }

    private List<BriefSection> Sections(IEnumerable<(string Name, Kind[] Kinds)> outline) =>
        [.. outline.SelectMany(section => Section(section.Name, section.Kinds.SelectMany(kind => matters[kind]), MostInSection))];

    private IEnumerable<BriefSection> Section(string name, IEnumerable<Matter> found, int most)
    {
        var ordered = found.ToList();
        if (ordered.Count == 0) yield break;
        ordered.Sort(MatterOrder.ByProgress(session.Kinds));
        yield return new(name, [.. ordered.Take(most).Select(Cited)], Math.Max(0, ordered.Count - most));
    }

    private MatterView Cited(Matter matter)
    {
        var history = session.Store.Matters.History(matter.Id, Citations.MostForOneStep)!;
        return MatterView.Of(matter, session, step => citations.Cite(history.Claims[step])) with { NotReported = MissingStepView.In(history, session) };
    }

    /// <summary>What one of a pair has to do with a region or an organisation that the other one belongs to.</summary>
    private IEnumerable<BriefSection> Region()
    {
        if (actors is not [var first, var second]) return [];
        var own = matters.SelectMany(kind => kind).Select(matter => matter.Id).ToHashSet();
        var wider = WiderMatters.Of(first, second, session).Concat(WiderMatters.Of(second, first, session))
            .Where(matter => !own.Contains(matter.Id) && matter.Kind is not (Kind.Figure or Kind.Office or Kind.Position))
            .DistinctBy(matter => matter.Id);
        return Section(BriefOutline.Region, wider, MostOfRegion);
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
