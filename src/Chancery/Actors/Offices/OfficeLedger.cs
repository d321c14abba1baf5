using Chancery.Actors.Persons;

namespace Chancery.Actors.Offices;

/// <summary>Who holds which office of whom in one document, as it is being read.</summary>
internal sealed class OfficeLedger
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<ActorId, ActorId> stateOfOrganisation = [];
    private readonly Dictionary<Person, ActorId> origin = [];

    public IReadOnlyList<Entry> Entries => entries;

    public void Add(Entry entry) => entries.Add(entry);

    /// <summary>Fills in whose office it is where that is found out only from all of them.</summary>
    public void Complete(Func<Entry, ActorId?> find, string because)
    {
        var found = entries.ConvertAll(entry => find(entry));
        for (var at = 0; at < entries.Count; at++)
        {
            if (found[at] is { } of) entries[at] = entries[at] with { Of = of, Because = $"{entries[at].Said.Pattern}; {because}" };
        }
    }

    /// <summary>Notes which state an organisation that the gazetteer does not have belongs to.</summary>
    public void Note(ActorId organisation, ActorId state) => stateOfOrganisation.TryAdd(organisation, state);

    /// <summary>Notes the state named with a person: the Nicaraguan X, Y of Russia.</summary>
    public void Note(Person person, ActorId state) => origin.TryAdd(person, state);

    public ActorId? StateOfOrganisation(ActorId organisation) =>
        stateOfOrganisation.TryGetValue(organisation, out var state) ? state : null;

    public ActorId? OriginOf(Person person) => origin.TryGetValue(person, out var state) ? state : null;

    /// <summary>The offices of a person, in the order of the text.</summary>
    public IEnumerable<Entry> Of(Person person) => entries.Where(entry => entry.Person == person);

    /// <summary>An office of a person as the text gives it.</summary>
    internal sealed record Entry(Person Person, string Office, ActorId? Of, bool Former, bool Acting, NamedOffice Said, string Because);
}
