using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>The gazetteer of the world: states, regions, organisations, who belongs to what, who held which office, and
/// what they are all called in one language. It never changes once it is loaded.</summary>
public sealed class World
{
    private readonly ActorDirectory directory;
    private readonly TenureIndex tenures;
    private readonly MembershipIndex memberships;
    private readonly MinistryDirectory ministries;
    private readonly Lazy<ILookup<string, ActorName>> byFolded;

    internal World(
        WorldFacts facts,
        IReadOnlyList<ActorName> names,
        IReadOnlyList<Office> offices,
        IReadOnlyList<NameAffix> affixes,
        MinistryDirectory ministries)
    {
        Facts = facts;
        Names = names;
        Offices = offices;
        Affixes = affixes;
        this.ministries = ministries;
        directory = new(facts, names, ministries);
        tenures = new(facts.Tenures);
        memberships = new(facts);
        byFolded = new(() => Names.ToLookup(known => NameFolding.Fold(known.Text)));
        LastAttested = facts.Tenures.Select(tenure => tenure.To.Latest).Max();
    }

    /// <summary>The states and territories by code.</summary>
    public IReadOnlyDictionary<string, State> States => Facts.States;

    /// <summary>The regions by slug.</summary>
    public IReadOnlyDictionary<string, Region> Regions => Facts.Regions;

    /// <summary>The organisations by name in ids.</summary>
    public IReadOnlyDictionary<string, Organisation> Organisations => Facts.Organisations;

    /// <summary>The offices and the ways to say them, those of one state after those of all.</summary>
    public IReadOnlyList<Office> Offices { get; }

    /// <summary>All names of actors, those of persons among them.</summary>
    public IReadOnlyList<ActorName> Names { get; }

    /// <summary>Words that change whom a name in a compound is about.</summary>
    public IReadOnlyList<NameAffix> Affixes { get; }

    /// <summary>The ministries that every state has.</summary>
    public IReadOnlyList<Ministry> Ministries => ministries.All;

    /// <summary>The latest day on which somebody is attested in office; null where nobody is.</summary>
    public DateOnly? LastAttested { get; }

    internal WorldFacts Facts { get; }

    /// <summary>Loads the world with its names in the given language.</summary>
    /// <exception cref="LexiconException">The data has errors; all of them are listed.</exception>
    public static World Load(Installation installation, string language = "en") =>
        WorldLoader.Load(installation.Data, language);

    /// <summary>The states that belong to the organisation now or that the region has, in the order of the data.</summary>
    public IReadOnlyList<ActorId> MembersOf(ActorId organisationOrRegion) => memberships.MembersOf(organisationOrRegion);

    /// <summary>The organisation that the actor is an organ of; null when it is none of any.</summary>
    internal ActorId? WholeOf(ActorId actor) =>
        actor.Type is ActorType.Org && Organisations.TryGetValue(actor.Name, out var known) && known is { Type: OrganisationType.Organ, Parent: { } parent } ? ActorId.Org(parent) : null;

    /// <summary>All memberships, past and present, of an organisation or of a state.</summary>
    public IReadOnlyList<Membership> MembershipsOf(ActorId actor) => memberships.Of(actor);

    /// <summary>The state that a place lies in; null when the place is unknown.</summary>
    public ActorId? StateOfCity(string name) => directory.StateOfCity(name);

    /// <summary>The state that an actor belongs to: an agency's, a part's, or that of all offices of a person; a state's is
    /// itself; null when there is none or no single one.</summary>
    public ActorId? StateOf(ActorId actor) =>
        actor.Type == ActorType.Person ? StateOfPerson(actor) : directory.StateOf(actor);

    /// <summary>Who held the office of the state or organisation, on some day of <paramref name="date"/> where one is given, oldest first.</summary>
    public IReadOnlyList<Tenure> HoldersOf(string office, ActorId of, EdtfDate? date = null) =>
        tenures.HoldersOf(office, of, date);

    /// <summary>The offices that a person held, oldest first.</summary>
    public IReadOnlyList<Tenure> TenuresOf(ActorId person) => tenures.Of(person);

    /// <summary>The persons with the given family name, with or without its diacritics; several may share one.</summary>
    public IReadOnlyList<ActorId> PersonsByFamilyName(string name) => tenures.ByFamilyName(name);

    /// <summary>The ministry of a state, by the name that <see cref="Ministries"/> gives it: <c>Ministry of Foreign Affairs</c>.</summary>
    public ActorId MinistryOf(string ministry, ActorId state) => ministries.IdOf(ministry, state, NameOf(state));

    /// <summary>What to call the actor when showing it.</summary>
    public string NameOf(ActorId actor) => directory.NameOf(actor);

    /// <summary>Finds the actor that a user means by a name, an ISO code, an acronym or an id.</summary>
    public bool TryResolve(string input, out ActorId actor) => directory.TryResolve(input, out actor);

    /// <summary>All names that are written so, but for case and diacritics: every reading of an ambiguous one.</summary>
    public IReadOnlyList<ActorName> ReadingsOf(string name) =>
        [.. byFolded.Value[NameFolding.Fold(name.Trim())]];

    /// <summary>The office that a title means in a state or organisation; null when it means none.</summary>
    /// <param name="title">The title in any case.</param>
    /// <param name="of">Whose office it is; null where that is not said.</param>
    public Office? OfficeCalled(string title, ActorId? of)
    {
        var folded = NameFolding.Fold(title.Trim());
        var meant = Offices.Where(office => office.Titles.Append(office.Name).Any(known => NameFolding.Fold(known) == folded)).ToList();
        return meant.Find(office => office.State is { } state && of == ActorId.State(state)) ?? meant.Find(office => office.State is null);
    }

    private ActorId? StateOfPerson(ActorId person)
    {
        ActorId? state = null;
        foreach (var tenure in tenures.Of(person))
        {
            if (directory.StateOf(tenure.Of) is not { } other) continue;
            if (state is { } known && known != other) return null;
            state = other;
        }

        return state;
    }

    internal bool IsMinistry(ActorId actor) => actor.Type == ActorType.Org && ministries.IsMinistry(actor.Name);

    /// <summary>Whether it is the ministry of one state: the Ministry of Health of Cuba.</summary>
    internal bool IsMinistryOfState(ActorId actor) => actor.Type == ActorType.Org && ministries.StateNameIn(actor.Name) is not null;

    internal string LinkOf(ActorId ministry) => ministries[ministry.Name].Link;
}
