namespace Chancery.Lexicons;

/// <summary>Finds tenures by office, by person and by family name.</summary>
internal sealed class TenureIndex
{
    private readonly Dictionary<(string Office, ActorId Of), List<Tenure>> byOffice = [];
    private readonly Dictionary<string, List<Tenure>> byPerson = [];
    private readonly Lazy<Dictionary<string, List<ActorId>>> byFamilyName;

    public TenureIndex(IReadOnlyList<Tenure> tenures)
    {
        byOffice.EnsureCapacity(tenures.Count / 8);
        byPerson.EnsureCapacity(tenures.Count);
        foreach (var tenure in tenures)
        {
            AddTo(byOffice, (tenure.Office, tenure.Of), tenure);
            AddTo(byPerson, tenure.Person, tenure);
        }

        byFamilyName = new(IndexFamilyNames);
    }

    public IReadOnlyList<Tenure> HoldersOf(string office, ActorId of, EdtfDate? date)
    {
        if (!byOffice.TryGetValue((office, of), out var all)) return [];
        return date is { } day ? all.FindAll(t => t.Attests(day)) : all;
    }

    public IReadOnlyList<Tenure> Of(ActorId person) => byPerson.GetValueOrDefault(person.Name) ?? [];

    public IReadOnlyList<ActorId> ByFamilyName(string name) =>
        byFamilyName.Value.GetValueOrDefault(NameFolding.Fold(name)) ?? [];

    private Dictionary<string, List<ActorId>> IndexFamilyNames()
    {
        var index = new Dictionary<string, List<ActorId>>(byPerson.Count);
        foreach (var person in byPerson.Keys)
        {
            foreach (var family in FamilyNames.Of(person)) AddTo(index, NameFolding.Fold(family), ActorId.Person(person));
        }

        return index;
    }

    private static void AddTo<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = new(1));
        list.Add(value);
    }
}
