using System.Collections.Concurrent;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>Finds the persons of the world's data whom a document names, by name, office, state and date.</summary>
internal sealed class KnownPersons(World world)
{
    // Names taken apart, each once: the same few hundred are asked for again and again.
    private readonly ConcurrentDictionary<string, PersonName> names = new(StringComparer.Ordinal);

    /// <summary>The one person of that full name, in any spelling, who may act for <paramref name="of"/>.</summary>
    public ActorId? ByFullName(PersonName name, ActorId? of)
    {
        var named = name.Parts.SelectMany(world.PersonsByFamilyName).Distinct()
            .Where(person => NameOf(person).MayBeSamePersonAs(name) && MayActFor(person, of)).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The one holder of an office, of a state or organisation where it is known, whom the name in part or in full may mean.</summary>
    public ActorId? ByOffice(PersonName name, string office, ActorId? of, EdtfDate? date)
    {
        var named = of is { } owner
            ? world.HoldersOf(office, owner).Select(tenure => tenure.PersonId).Distinct().Where(person => Fits(person, name)).ToList()
            : [.. name.Parts.SelectMany(world.PersonsByFamilyName).Distinct().Where(person => Fits(person, name) && Held(person, office))];
        // "King Abdullah" of no state that is named may be any of that name: only who reigned then is meant.
        var sure = named.Count == 1 && (of is not null || name.IsFull || date is null);
        return sure ? named[0] : ByDate(named, office, date);
    }

    /// <summary>Who held the office on the date, when his family name is that of a name whose given name is another: a nickname.</summary>
    public ActorId? ByFamilyNameInOffice(PersonName name, string office, ActorId of, EdtfDate? date)
    {
        if (date is null) return null;
        var holders = world.HoldersOf(office, of, date).Select(tenure => tenure.PersonId).Distinct()
            .Where(person => NameOf(person).Parts.Skip(1).Contains(name.Parts[^1])).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    /// <summary>The state or organisation of which the person held the office, on the date where it is known; null when there is
    /// none or several.</summary>
    public ActorId? OfOffice(ActorId person, string office, EdtfDate? date)
    {
        var tenures = world.TenuresOf(person).Where(tenure => tenure.Office == office).ToList();
        var owners = tenures.Select(tenure => tenure.Of).Distinct().ToList();
        if (owners.Count > 1 && date is { } day) owners = [.. tenures.Where(tenure => tenure.Attests(day)).Select(tenure => tenure.Of).Distinct()];
        return owners.Count == 1 ? owners[0] : null;
    }

    /// <summary>The office that the person held on the date, or last; null when unknown.</summary>
    public string? OfficeOf(ActorId person, EdtfDate? date)
    {
        var tenures = world.TenuresOf(person);
        var attested = date is { } day ? tenures.Where(tenure => tenure.Attests(day)).ToList() : [];
        if (attested.Count > 0) return attested[^1].Office;
        return tenures.Count > 0 ? tenures[^1].Office : null;
    }

    /// <summary>The one person in any office with that family name, on the date where it is known.</summary>
    public ActorId? ByFamilyName(PersonName name, EdtfDate? date)
    {
        var named = BestFitting(world.PersonsByFamilyName(name.Parts[^1]), name);
        if (date is { } day) named = named.FindAll(person => world.TenuresOf(person).Any(tenure => tenure.Attests(day)));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The one person in any office of that state with that family name, on the date where it is known.</summary>
    public ActorId? ByFamilyNameOf(PersonName name, ActorId of, EdtfDate? date)
    {
        var named = BestFitting([.. world.PersonsByFamilyName(name.Parts[^1]).Where(person => MayActFor(person, of))], name);
        if (date is { } day) named = named.FindAll(person => world.TenuresOf(person).Any(tenure => tenure.Attests(day)));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>Those whose name fits best: of a family spelled so, not one spelled like it.</summary>
    private List<ActorId> BestFitting(IReadOnlyList<ActorId> persons, PersonName name)
    {
        var best = persons.Count == 0 ? 0 : persons.Max(person => NameOf(person).FitOfPart(name));
        return [.. persons.Where(person => best > 0 ? NameOf(person).FitOfPart(name) == best : Fits(person, name))];
    }

    private ActorId? ByDate(List<ActorId> persons, string office, EdtfDate? date)
    {
        if (date is not { } day) return null;
        var inOffice = persons.FindAll(person => world.TenuresOf(person).Any(tenure => tenure.Office == office && tenure.Attests(day)));
        return inOffice.Count == 1 ? inOffice[0] : null;
    }

    private bool Held(ActorId person, string office) => world.TenuresOf(person).Any(tenure => tenure.Office == office);

    private bool MayActFor(ActorId person, ActorId? of) =>
        of is not { } owner || world.TenuresOf(person).Any(tenure => tenure.Of == owner || world.StateOf(tenure.Of) == owner || world.StateOf(owner) == tenure.Of);

    private bool Fits(ActorId person, PersonName name)
    {
        var full = NameOf(person);
        return (name.IsFull && full.MayBeSamePersonAs(name)) || full.FitOfPart(name) > 0;
    }

    private PersonName NameOf(ActorId person) => names.GetOrAdd(person.Name, PersonName.Of);
}
