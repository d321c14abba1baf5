using Chancery.Lexicons;

namespace Chancery.Record;

/// <summary>Finds who held an office on a day: as the gazetteer knows it, or as reports of that time say.</summary>
/// <remarks>Where two persons come into question, nobody is found.</remarks>
internal sealed class OfficeHolders
{
    // Whoever held the office "in 2013" may be one of several.
    private const int LongestTime = 92;

    private readonly KnownWorld world;
    private readonly Func<ActorId, ActorId> main;
    private readonly Func<OfficeName, IReadOnlyList<OfficeAttestation>> attested;
    private readonly Dictionary<ActorId, IReadOnlyList<OfficeAttestation>> known = [];

    /// <summary>Takes in what reports say of offices.</summary>
    /// <param name="attested">Who is named with an office by whom.</param>
    /// <param name="main">The id under which a person goes, of several.</param>
    /// <param name="world">The world.</param>
    public OfficeHolders(Func<OfficeName, IReadOnlyList<OfficeAttestation>> attested, Func<ActorId, ActorId> main, KnownWorld world) =>
        (this.attested, this.main, this.world) = (attested, main, world);

    /// <summary>The holder at a time, and how that is known; null when it is not, or not for sure.</summary>
    public (ActorId Person, string Because)? Find(ActorId office, DateRange? when)
    {
        if (when is not { Days: <= LongestTime } time) return null;
        var name = OfficeName.In(office, this.world);
        var terms = name is { } known ? this.world.HoldersOf(known.Office, known.Of) : [];
        var inOffice = terms.Where(term => Days(term).Overlaps(time)).ToList();
        var named = name is { } some && some.Of.Type == ActorType.State && this.world.HasOneHolder(some.Office)
            ? AttestationWindow.Nearest(Attested(office, some), time)
            : [];
        // What the data has of that day goes before what was reported some time before or after it.
        if (inOffice.Count > 0) named = [.. named.Where(attestation => attestation.When!.Value.Overlaps(time))];
        var persons = Persons(inOffice.Select(term => term.PersonId).Concat(named.Select(attestation => attestation.Person)));
        if (persons is not [var person]) return null;
        if (inOffice.Count > 0) return (person, $"held the office on that day, by the data ({inOffice[0].Source})");
        return named.Any(attestation => IsOver(terms, person, attestation.When!.Value, time)) ? null : (person, Words(named, time));
    }

    /// <summary>Those who are named with an office now and at a time that can be told.</summary>
    private IReadOnlyList<OfficeAttestation> Attested(ActorId office, OfficeName name)
    {
        if (known.TryGetValue(office, out var attestations)) return attestations;
        attestations = OfficeName.IdOf(name.Office, name.Of, this.world) == office
            ? [.. this.attested(name).Where(attestation => !attestation.Former && attestation.When is { Days: <= LongestTime })]
            : [];
        known.Add(office, attestations);
        return attestations;
    }

    /// <summary>Each person once; a name in part says nothing beside a full one that it fits, and is nobody alone.</summary>
    private List<ActorId> Persons(IEnumerable<ActorId> holders)
    {
        var persons = holders.Select(this.main).Distinct().ToList();
        var full = persons.FindAll(PersonSpellings.IsFull);
        var parts = persons.FindAll(person => !PersonSpellings.IsFull(person));
        return parts.TrueForAll(part => full.Exists(person => PersonSpellings.IsPartOf(part, person))) ? full : persons.Count > 1 ? persons : [];
    }

    /// <summary>Whether the data has somebody else in the office, or the end of the term, between the attestation and the time.</summary>
    private bool IsOver(IReadOnlyList<Tenure> terms, ActorId person, DateRange attested, DateRange time)
    {
        var between = attested.Latest < time.Earliest
            ? new DateRange(attested.Latest, time.Earliest)
            : new DateRange(time.Latest, attested.Earliest);
        return terms.Any(term => this.main(term.PersonId) != person
            ? Days(term).Overlaps(between)
            : (term.ToIsEnd && between.Contains(new(Days(term).Latest, Days(term).Latest)))
                || (term.FromIsStart && between.Contains(new(Days(term).Earliest, Days(term).Earliest))));
    }

    private static string Words(IReadOnlyList<OfficeAttestation> named, DateRange time)
    {
        var first = named.OrderBy(attestation => attestation.When!.Value.Earliest).ThenBy(attestation => attestation.Claim, StringComparer.Ordinal).First();
        var when = first.When!.Value.Overlaps(time) ? "on that day" : $"as of {first.When!.Value.Latest:yyyy-MM-dd}";
        return $"held the office {when}, by claim {first.Claim[..Math.Min(8, first.Claim.Length)]}";
    }

    private static DateRange Days(Tenure term) => new(
        DateRange.Of(term.From)?.Earliest ?? DateOnly.MinValue, DateRange.Of(term.To)?.Latest ?? DateOnly.MaxValue);
}
