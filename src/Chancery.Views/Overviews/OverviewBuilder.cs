using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Overviews;

/// <summary>Gathers the matters of one kind between an actor and each of his partners.</summary>
internal sealed class OverviewBuilder
{
    private readonly RecordSession session;
    private readonly Kind kind;
    private readonly ActorId of;
    private readonly ActorId? region;
    private readonly Citations citations;
    private readonly ILookup<ActorId, Matter> byPartner;

    private OverviewBuilder(RecordSession session, Kind kind, ActorId of, ActorId? region)
    {
        (this.session, this.kind, this.of, this.region) = (session, kind, of, region);
        citations = new(session);
        byPartner = session.Store.Matters.List(new() { Actors = [of], Kind = kind })
            .Select(matter => (Partner: PartnerIn(matter), Matter: matter))
            .Where(pair => pair.Partner is not null)
            .ToLookup(pair => pair.Partner!.Value, pair => pair.Matter);
    }

    public static OverviewAnswer Build(RecordSession session, Kind kind, ActorId of, ActorId? region) =>
        new OverviewBuilder(session, kind, of, region).Build();

    private OverviewAnswer Build()
    {
        var members = region is { } group ? session.World.MembersOf(group).Where(member => member != of).ToList() : null;
        var partners = members ?? [.. byPartner.Select(pair => pair.Key).Where(partner => !IsGroup(partner))];
        var rows = partners.Distinct().OrderBy(session.NameOf, StringComparer.Ordinal).SelectMany(Rows).ToList();
        var statements = byPartner.Where(pair => IsGroup(pair.Key) && (members is null || SharesMember(pair.Key, members)))
            .SelectMany(pair => pair.Select(matter => Statement(pair.Key, matter))).ToList();
        return new(kind, session.Kinds[kind].Goal, Named(of), region is { } named ? Named(named) : null,
            Searched.In(session, [$"kind {Word.Of(kind)}", $"actor {session.NameOf(of)}"]), rows, statements, citations.Sources);
    }

    /// <summary>The other side of a matter of two; a matter of more sides is no matter of pairs.</summary>
    private ActorId? PartnerIn(Matter matter)
    {
        var others = session.Kinds[kind].Same.Where(part => part.IsRole)
            .SelectMany(part => matter.Roles.GetValueOrDefault(part.Name) ?? []).Where(actor => actor != of).Distinct().ToList();
        return others is [var only] ? only : null;
    }

    private IEnumerable<OverviewRow> Rows(ActorId partner)
    {
        var matters = byPartner[partner].ToList();
        return matters.Count == 0 ? [new(Named(partner), null)] : matters.Select(matter => new OverviewRow(Named(partner), View(matter)));
    }

    private GroupStatement Statement(ActorId group, Matter matter)
    {
        var members = session.World.MembersOf(group).Where(member => member != of).ToList();
        return new(View(matter), members.Count, members.Count(member => byPartner[member].Any(HasReachedGoal)));
    }

    private bool HasReachedGoal(Matter matter)
    {
        var definition = session.Kinds[kind];
        return definition.ReachOf(matter.Stage) == StageReach.Actual && definition.OrderOf(matter.Stage) >= definition.OrderOf(definition.Goal);
    }

    private MatterView View(Matter matter)
    {
        MatterHistory? history = null;
        return MatterView.Of(matter, session, step => step == matter.CurrentIndex
            ? citations.Cite((history ??= session.Store.Matters.History(matter.Id)!).Claims[step])
            : []);
    }

    private bool SharesMember(ActorId group, List<ActorId> members) => session.World.MembersOf(group).Any(members.Contains);

    private static bool IsGroup(ActorId actor) => actor.Type is ActorType.Region or ActorType.Org;

    private NamedActor Named(ActorId actor) => NamedActor.Of(actor, session);
}
