using Chancery.Record;
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
    private const int MostLookedAt = 60;

    public static ActorPageAnswer Of(ActorId actor, Knowledge known, EdtfDate? asOf)
    {
        var session = known.Session!;
        var matters = session.Store.Matters.List(new() { Actors = [actor] });
        var steps = session.Store.Timeline.Steps(new() { Actors = [actor] }, MostLookedAt);
        return new(
            new ActorProfiler(known, asOf).Of(actor, session.NameOf(actor)),
            [.. matters.SelectMany(matter => PartnersIn(matter, actor)).CountBy(partner => partner)
                .OrderByDescending(partner => partner.Value).ThenBy(partner => partner.Key).Take(MostPartners)
                .Select(partner => (NamedActor.Of(partner.Key, session), partner.Value))],
            [.. steps.Select(step => step.Matter).DistinctBy(matter => matter.Id).Take(MostLatest).Select(matter => MatterView.Of(matter, session))]);
    }

    private static IEnumerable<ActorId> PartnersIn(Matter matter, ActorId actor) => matter.Roles.Values.SelectMany(role => role).Distinct()
        .Where(other => other != actor && other.Type is ActorType.State or ActorType.Org or ActorType.Region);
}
