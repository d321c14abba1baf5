using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>For which state an actor speaks and acts in one document.</summary>
internal sealed class ActorStates
{
    private readonly Dictionary<ActorId, ActorId?> states = [];
    private readonly OfficeLedger ledger;
    private readonly World world;
    private readonly OfficeWords words;
    private readonly EdtfDate? published;

    public ActorStates(DocumentDraft draft, World world, OfficeWords words)
    {
        this.words = words;
        ledger = draft.Ledger;
        this.world = world;
        published = draft.Document.Published;
        foreach (var person in draft.Persons.Persons) states.TryAdd(person.Id, OfPerson(person));
    }

    /// <summary>The state of an actor: a state's is itself; null when there is none or no single one.</summary>
    public ActorId? Of(ActorId actor) => actor.Type switch
    {
        ActorType.State => actor,
        ActorType.Org => ledger.StateOfOrganisation(actor) ?? world.StateOf(actor),
        ActorType.Person => states.TryGetValue(actor, out var state) ? state : world.StateOf(actor),
        ActorType.Office => OfOffice(actor),
        _ => null,
    };

    /// <summary>For whom an actor speaks: a state or, where he speaks for none, an organisation.</summary>
    public ActorId? HomeOf(ActorId actor) => Of(actor) ?? actor.Type switch
    {
        ActorType.Org => actor,
        ActorType.Person => states.ContainsKey(actor) ? OrganisationOf(actor) : null,
        ActorType.Office => OwnerOf(actor),
        _ => null,
    };

    // Whoever is sent to an organisation does not speak for it.
    private ActorId? OrganisationOf(ActorId person)
    {
        var said = ledger.Entries.Where(entry => entry.Person.Id == person).ToList();
        return said.Count > 0
            ? said.FirstOrDefault(entry => !entry.Former && entry.Of is { Type: ActorType.Org } && !words.IsSent(entry.Office))?.Of
            : world.TenuresOf(person).FirstOrDefault(tenure => published is { } date && tenure.Attests(date))?.Of;
    }

    // What the text says of him now goes before what he was, and that before what the world's data knows.
    private ActorId? OfPerson(Person person)
    {
        var current = ledger.Of(person).Where(entry => !entry.Former).Select(entry => entry.Of).OfType<ActorId>().ToList();
        if (current.Select(Of).FirstOrDefault(state => state is not null) is { } state) return state;
        // The secretary-general of an international organisation speaks for no state.
        if (current.Count > 0) return null;
        if (ledger.OriginOf(person) is { } origin) return origin;
        if (ledger.Of(person).Select(entry => entry.Of).OfType<ActorId>().Select(Of).FirstOrDefault(of => of is not null) is { } former) return former;
        return person.Known is { } known ? OfTenures(known) : null;
    }

    /// <summary>Those of the document's date go before all others; an office of an international organisation then speaks for no state.</summary>
    private ActorId? OfTenures(ActorId person)
    {
        var held = published is { } date ? world.TenuresOf(person).Where(tenure => tenure.Attests(date)).ToList() : [];
        return held.Count == 0 ? world.StateOf(person) : held.Select(tenure => Of(tenure.Of)).FirstOrDefault(state => state is not null);
    }

    private ActorId? OfOffice(ActorId office) => OwnerOf(office) is { } owner ? Of(owner) : null;

    private ActorId? OwnerOf(ActorId office)
    {
        var of = office.Name.LastIndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && world.TryResolve(office.Name[(of + 4)..], out var owner) && owner.Type is ActorType.State or ActorType.Org ? owner : null;
    }
}
