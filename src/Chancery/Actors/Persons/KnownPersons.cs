using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>Finds the persons of the world's data whom a document names, by name, office, state and date.</summary>
internal sealed class KnownPersons(World world)
{
    /// <summary>The one person of that full name, in any spelling, who may act for <paramref name="state"/>.</summary>
    public ActorId? ByFullName(PersonName name, ActorId? state)
    {
        var found = default(ActorId?);
        foreach (var person in name.Parts.Skip(1).Prepend(name.Parts[0]).SelectMany(world.PersonsByFamilyName).Distinct())
        {
            if (!PersonName.Of(person.Name).MayBeSamePersonAs(name) || !MayActFor(person, state)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>The one holder of an office, whose state may be unknown, whom the name in part or in full may mean.</summary>
    public ActorId? ByOffice(PersonName name, string office, ActorId? state, EdtfDate? date)
    {
        if (state is { Type: ActorType.State } of)
        {
            var holders = world.HoldersOf(office, of).Select(tenure => tenure.PersonId).Distinct().Where(person => Fits(person, name)).ToList();
            return holders.Count == 1 ? holders[0] : holders.Count == 0 ? null : ByDate(holders, office, date);
        }

        var named = world.PersonsByFamilyName(name.Parts[^1]).Concat(name.Parts.Length > 1 ? world.PersonsByFamilyName(name.Parts[0]) : [])
            .Distinct().Where(person => Fits(person, name) && world.TenuresOf(person).Any(tenure => tenure.Office == office)).ToList();
        return named.Count == 1 ? named[0] : ByDate(named, office, date);
    }

    /// <summary>The state of which the person held the office, on the date where it is known; null when there is none or several.</summary>
    public ActorId? StateOfOffice(ActorId person, string office, EdtfDate? date)
    {
        var tenures = world.TenuresOf(person).Where(tenure => tenure.Office == office).ToList();
        var states = tenures.Select(tenure => tenure.Of).Distinct().ToList();
        if (states.Count > 1 && date is { } day)
            states = tenures.Where(tenure => tenure.Attests(day)).Select(tenure => tenure.Of).Distinct().ToList();
        return states.Count == 1 ? states[0] : null;
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
        var named = world.PersonsByFamilyName(name.Parts[^1]).Where(person => Fits(person, name)).ToList();
        if (date is { } day) named = named.Where(person => world.TenuresOf(person).Any(tenure => tenure.Attests(day))).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private ActorId? ByDate(List<ActorId> persons, string office, EdtfDate? date)
    {
        if (date is not { } day) return null;
        var inOffice = persons.Where(person => world.TenuresOf(person).Any(tenure => tenure.Office == office && tenure.Attests(day))).ToList();
        return inOffice.Count == 1 ? inOffice[0] : null;
    }

    private bool MayActFor(ActorId person, ActorId? state) =>
        state is not { Type: ActorType.State } of || world.TenuresOf(person).Any(tenure => tenure.Of == of);

    private static bool Fits(ActorId person, PersonName name)
    {
        var full = PersonName.Of(person.Name);
        return name.IsFull ? full.MayBeSamePersonAs(name) || full.FitOfPart(name) > 0 : full.FitOfPart(name) > 0;
    }
}
