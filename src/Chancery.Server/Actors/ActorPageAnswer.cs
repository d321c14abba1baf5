using Chancery.Record;
using Chancery.Views.Actors;
using Chancery.Views.Answers;
using Chancery.Views.Briefs;

namespace Chancery.Server.Actors;

/// <summary>All that the page of an actor shows.</summary>
/// <param name="Known">What is known of it, from the data and the record.</param>
/// <param name="Partners">With whom it shares most matters, with their number.</param>
/// <param name="Latest">What happened last.</param>
/// <param name="Offices">The offices that reports name.</param>
/// <param name="Figures">Figures of it, with their own sources.</param>
/// <param name="MoreSources">The sources of the offices and figures, numbered after all others.</param>
/// <param name="Documents">The reports that name it, the latest first.</param>
internal sealed record ActorPageAnswer(
    ActorAnswer Known, IReadOnlyList<(NamedActor Actor, int Matters)> Partners, IReadOnlyList<MatterView> Latest,
    IReadOnlyList<ReportedOffice> Offices, IReadOnlyList<FigureRow> Figures, IReadOnlyList<Source> MoreSources, IReadOnlyList<DocumentSummary> Documents)
{
    // A large state has tens of thousands of claims; the page tells only these one by one.
    private static readonly Kind[] s_shown = [Kind.Mission];

    private const int MostDocuments = 12;
    private const int MostFigureMatters = 24;
    private const int MostPartners = 24;
    private const int MostLatest = 12;
    private const int MostReported = 20;
    private const int MostLookedAt = 60;

    public static ActorPageAnswer Of(ActorId actor, Knowledge known, EdtfDate? asOf)
    {
        var session = known.Session!;
        var profile = new ActorProfiler(known, asOf, s_shown).Of(actor, session.NameOf(actor));
        var (offices, figures, sources) = CitedOf(actor, session, profile.Sources.Count);
        var steps = session.Store.Timeline.Steps(new() { Actors = [actor] }, MostLookedAt);
        return new(
            profile,
            [.. session.Store.Directory.Partners(actor, MostPartners).Select(partner => (NamedActor.Of(partner.Actor, session), partner.Matters))],
            [.. steps.Select(step => step.Matter).DistinctBy(matter => matter.Id).Take(MostLatest).Select(matter => MatterView.Of(matter, session))],
            [.. profile.Reported.Take(MostReported), .. offices], figures, sources, session.Store.Documents.Naming(actor, MostDocuments));
    }

    // The sources of the profile have their numbers already.
    private static (IReadOnlyList<ReportedOffice>, IReadOnlyList<FigureRow>, IReadOnlyList<Source>) CitedOf(ActorId actor, RecordSession session, int numbered)
    {
        var citations = new Citations(session);
        var offices = new RecordedOffices(session, citations).Of(actor, MostReported);
        var figures = new FigureFinder(session, citations).Find(session.Store.Relations.First([actor], [Kind.Figure], MostFigureMatters));
        return ([.. offices.Select(office => office with { Sources = [.. office.Sources.Select(number => number + numbered)] })],
            [.. figures.Select(figure => figure with { Sources = [.. figure.Sources.Select(number => number + numbered)] })],
            [.. citations.Sources.Select(source => source with { Number = source.Number + numbered })]);
    }

    /// <summary>The missions that are shown; a large state has hundreds.</summary>
    public IReadOnlyList<ReportedMission> Missions => [.. Known.Missions.Take(MostReported)];

    /// <summary>Whether neither the data nor the record knows anything of it.</summary>
    public bool IsEmpty => Known.IsEmpty() && Partners.Count + Latest.Count + Offices.Count + Documents.Count == 0;

    /// <summary>The sources of what is shown.</summary>
    public IReadOnlyList<Source> Sources
    {
        get
        {
            var cited = Missions.SelectMany(mission => mission.Sources).Concat(Offices.SelectMany(office => office.Sources)).ToHashSet();
            return [.. Known.Sources.Where(source => cited.Contains(source.Number)), .. MoreSources];
        }
    }
}
