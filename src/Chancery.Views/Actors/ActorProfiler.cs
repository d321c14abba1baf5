using Chancery.Lexicons;
using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>Puts together what is known of an actor.</summary>
/// <param name="known">What there is to know it from.</param>
/// <param name="asOf">The date of valid time; null for all, the present first.</param>
/// <param name="kinds">Of which kinds the record is asked; null for all.</param>
internal sealed class ActorProfiler(Knowledge known, EdtfDate? asOf, IReadOnlyList<Kind>? kinds = null)
{
    private readonly DataTerms terms = new(known, asOf);

    /// <summary>What is known of it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="asked">The words that were asked for it.</param>
    public ActorAnswer Of(ActorId actor, string asked)
    {
        var office = actor.Type == ActorType.Office ? new Posts(known.World).OfficeIn(actor.Name) : null;
        var (from, to) = Existence(actor);
        var recorded = Recorded(actor, office);
        return new()
        {
            Actor = known.Named(actor),
            Sort = ActorSort.Of(actor, office?.Office, known.World),
            AsOf = asOf,
            From = from,
            To = to,
            Where = office is { } post ? known.Sources.Of(post.Office) : known.Sources.Of(actor),
            Links = [.. Links(actor, office?.Of)],
            Names = office is { } titled ? Titles(actor, titled.Office) : known.Sources.NamesOf(actor),
            Namesakes = [.. known.World.ReadingsOf(asked).Select(name => name.Actor).OfType<ActorId>().Distinct().Where(other => other != actor).Select(known.Named)],
            Offices = Holders(actor, office),
            History = office is { Of: { } owner, Office.Name: var name } ? terms.HistoryOf(name, owner)
                : actor.Type is ActorType.State or ActorType.Org ? terms.HistoryOf(actor) : [],
            Memberships = new DataMemberships(known, asOf).Of(actor),
            Searched = known.Session is { } asking ? Searched.In(asking) : null,
            Missions = actor.Type is ActorType.State ? recorded?.Missions() ?? [] : [],
            Reported = recorded?.Offices() ?? [],
            OnRecord = recorded?.Kinds() ?? [],
            Sources = recorded?.Sources ?? [],
        };
    }

    private RecordedActor? Recorded(ActorId actor, (Office Office, ActorId? Of)? office) => (known.Session, office) switch
    {
        (null, _) => null,
        ({ } session, { Of: { } owner } post) => RecordedActor.OfOffice(session, actor, post.Office.Name, owner),
        ({ } session, _) => RecordedActor.Of(session, actor, kinds),
    };

    private IReadOnlyList<TermRow> Holders(ActorId actor, (Office Office, ActorId? Of)? office) => (actor.Type, office) switch
    {
        (_, { } post) => terms.HoldersOf(post.Office.Name, post.Of),
        (ActorType.Person, _) => terms.OfPerson(actor),
        (ActorType.State or ActorType.Org, _) => terms.HoldersOf(actor),
        _ => [],
    };

    private (EdtfDate? From, EdtfDate? To) Existence(ActorId actor) => actor.Type switch
    {
        ActorType.State when known.World.States.TryGetValue(actor.Name, out var state) => (state.From, state.To),
        ActorType.Org when known.World.Organisations.TryGetValue(actor.Name, out var organisation) => (organisation.From, organisation.To),
        _ => (null, null),
    };

    private IReadOnlyList<SourcedName> Titles(ActorId actor, Office office) => known.Sources.Of(office) is not { } where ? [] :
        [.. office.Titles.Select(title => new SourcedName(title, actor, Chancery.Actors.NameKind.Name, where.File.Split('/')[0], 1, Context: null, where))];

    private IEnumerable<ActorLink> Links(ActorId actor, ActorId? ownerOfOffice)
    {
        var world = known.World;
        if (ownerOfOffice is { } owner) yield return new("office of", known.Named(owner));
        else if (world.States.GetValueOrDefault(actor.Name) is { Of: { } of } state && actor.Type == ActorType.State)
            yield return new(state.Status == StateStatus.Former ? "succeeded by" : "territory of", known.Named(ActorId.State(of)));
        else if (actor.Type == ActorType.Region && world.Regions.GetValueOrDefault(actor.Name)?.Within is { } within)
            yield return new("part of", known.Named(ActorId.State(within)));
        else if (actor.Type is ActorType.Org or ActorType.Person && world.StateOf(actor) is { } home)
            yield return new(actor.Type == ActorType.Org ? "belongs to" : "acts for", known.Named(home));
        if (actor.Type != ActorType.Org || world.Organisations.GetValueOrDefault(actor.Name) is not { } organisation) yield break;
        if (organisation.Parent is { } parent) yield return new(organisation.To is null ? "organ of" : "succeeded by", known.Named(ActorId.Org(parent)));
        foreach (var organ in world.Organisations.Values.Where(other => other.Parent == actor.Name))
            yield return new(organ.To is null ? "has the organ" : "succeeded", known.Named(organ.Id));
    }
}
