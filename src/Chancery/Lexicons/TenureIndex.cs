using Chancery.Actors.Persons;

namespace Chancery.Lexicons;

/// <summary>Finds tenures, oldest first, by office, by person and by family name.</summary>
internal sealed class TenureIndex
{
    // Built when first asked for: most commands ask for none, and start-up counts.
    private readonly Lazy<Dictionary<(string Office, ActorId Of), List<Tenure>>> byOffice;
    private readonly Lazy<Dictionary<string, List<Tenure>>> byPerson;
    private readonly Lazy<Dictionary<string, List<ActorId>>> byFamilyName;

    public TenureIndex(IReadOnlyList<Tenure> tenures)
    {
        byOffice = new(() => Index(tenures, t => (t.Office, t.Of)));
        byPerson = new(() => Index(tenures, t => t.Person));
        byFamilyName = new(IndexFamilyNames);
    }

    public IReadOnlyList<Tenure> HoldersOf(string office, ActorId of, EdtfDate? date)
    {
        if (!byOffice.Value.TryGetValue((office, of), out var all)) return [];
        return date is { } day ? all.FindAll(t => t.Attests(day)) : all;
    }

    public IReadOnlyList<Tenure> Of(ActorId person) => byPerson.Value.GetValueOrDefault(person.Name) ?? [];

    public IReadOnlyList<ActorId> ByFamilyName(string name) =>
        byFamilyName.Value.GetValueOrDefault(KeyOf(name)) ?? [];

    private static string KeyOf(string name) => NameSpelling.KeyOf(NameFolding.Fold(name));

    private Dictionary<string, List<ActorId>> IndexFamilyNames()
    {
        var index = new Dictionary<string, List<ActorId>>(byPerson.Value.Count);
        foreach (var person in byPerson.Value.Keys)
        {
            foreach (var family in FamilyNames.Of(person)) AddTo(index, KeyOf(family), ActorId.Person(person));
        }

        return index;
    }

    private static Dictionary<TKey, List<Tenure>> Index<TKey>(IReadOnlyList<Tenure> tenures, Func<Tenure, TKey> key)
        where TKey : notnull
    {
        var index = new Dictionary<TKey, List<Tenure>>(tenures.Count);
        foreach (var tenure in tenures.OrderBy(tenure => tenure.From)) AddTo(index, key(tenure), tenure);
        return index;
    }

    private static void AddTo<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = new(1));
        list.Add(value);
    }
}
