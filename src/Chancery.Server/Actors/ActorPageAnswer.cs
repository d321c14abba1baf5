using Chancery.Views.Actors;
using Chancery.Views.Answers;

namespace Chancery.Server.Actors;

/// <summary>All that the page of an actor shows.</summary>
/// <param name="Known">What is known of it, from the data and the record.</param>
/// <param name="Partners">With whom it shares most matters, with their number.</param>
/// <param name="Latest">What happened last.</param>
internal sealed record ActorPageAnswer(ActorAnswer Known, IReadOnlyList<(NamedActor Actor, int Matters)> Partners, IReadOnlyList<MatterView> Latest)
{
    private const int MostPartners = 24;
    private const int MostLatest = 12;
    private const int MostReported = 20;
    private const int MostLookedAt = 60;

    public static ActorPageAnswer Of(ActorId actor, Knowledge known, EdtfDate? asOf)
    {
        var session = known.Session!;
        var steps = session.Store.Timeline.Steps(new() { Actors = [actor] }, MostLookedAt);
        return new(
            new ActorProfiler(known, asOf).Of(actor, session.NameOf(actor)),
            [.. session.Store.Directory.Partners(actor, MostPartners).Select(partner => (NamedActor.Of(partner.Actor, session), partner.Matters))],
            [.. steps.Select(step => step.Matter).DistinctBy(matter => matter.Id).Take(MostLatest).Select(matter => MatterView.Of(matter, session))]);
    }

    /// <summary>The missions and offices that are shown; a large state has hundreds.</summary>
    public IReadOnlyList<ReportedMission> Missions => [.. Known.Missions.Take(MostReported)];

    public IReadOnlyList<ReportedOffice> Offices => [.. Known.Reported.Take(MostReported)];

    /// <summary>The sources of what is shown.</summary>
    public IReadOnlyList<Source> Sources
    {
        get
        {
            var cited = Missions.SelectMany(mission => mission.Sources).Concat(Offices.SelectMany(office => office.Sources)).ToHashSet();
            return [.. Known.Sources.Where(source => cited.Contains(source.Number))];
        }
    }
}
