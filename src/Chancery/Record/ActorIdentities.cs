namespace Chancery.Record;

/// <summary>Who is who in a record: worked out from all its claims, the gazetteer and the decisions that stand, whatever the
/// order of the claims.</summary>
/// <remarks>A decision goes before every rule. The claims keep the ids that the reader gave them.</remarks>
public sealed class ActorIdentities
{
    private readonly DecidedIdentities decided;
    private readonly PersonSpellings spellings;
    private readonly OfficeHolders holders;

    private ActorIdentities(DecidedIdentities decided, PersonSpellings spellings, OfficeHolders holders)
    {
        (this.decided, this.spellings, this.holders) = (decided, spellings, holders);
        Suggestions = [.. spellings.Suggestions
            .Select(suggestion => suggestion with { Person = Anywhere(suggestion.Person), Other = Anywhere(suggestion.Other) })
            .Where(suggestion => suggestion.Person != suggestion.Other && !decided.AreApart(suggestion.Person, suggestion.Other))
            .OrderBy(suggestion => suggestion.Person).ThenBy(suggestion => suggestion.Other).ThenBy(suggestion => suggestion.Because, StringComparer.Ordinal)
            .DistinctBy(suggestion => (suggestion.Person, suggestion.Other))];
    }

    /// <summary>Persons who may be one, where too little is known to take them for one; in order of their ids.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; }

    internal static ActorIdentities Of(IReadOnlyList<SourcedClaim> claims, KnownWorld world, IReadOnlyList<Decision> standing)
    {
        var decisions = new DecidedIdentities(standing);
        var split = claims.Select(sourced => sourced with
        {
            Claim = ClaimActors.Replace(sourced.Claim, actor => decisions.Split(actor, sourced.Claim.DocumentId)),
        }).ToList();
        var attestations = OfficeAttestation.In(split).ToList();
        var persons = split.SelectMany(sourced => ClaimActors.Of(sourced.Claim)).Where(actor => actor.Type == ActorType.Person);
        var byOffice = attestations.ToLookup(attestation => new OfficeName(attestation.Office, attestation.Of));
        return Of(
            persons.CountBy(person => person).ToDictionary(), attestations.Select(attestation => (attestation.Person, attestation.Of)),
            office => [.. byOffice[office]], decisions, world);
    }

    /// <summary>Who is who, out of what the claims say of persons.</summary>
    /// <param name="persons">How often each person is named.</param>
    /// <param name="offices">Whose office each person is named with.</param>
    /// <param name="attested">Who is named with an office, by whom and when.</param>
    /// <param name="decided">What reviewers decided; its splits have been applied to all of these.</param>
    /// <param name="world">The world.</param>
    internal static ActorIdentities Of(
        IReadOnlyDictionary<ActorId, int> persons, IEnumerable<(ActorId Person, ActorId Of)> offices,
        Func<OfficeName, IReadOnlyList<OfficeAttestation>> attested, DecidedIdentities decided, KnownWorld world)
    {
        var names = PersonSpellings.Of(persons, new(offices, world), decided, world);
        return new(decided, names, new(attested, person => Anywhere(person, decided, names), world));
    }

    /// <summary>The ids of persons that go under another, and why.</summary>
    internal IReadOnlyDictionary<ActorId, (ActorId Main, string Because)> Spellings => this.spellings.All;

    /// <summary>Whom a document means by an id that it names at a time.</summary>
    internal ActorId Meant(ActorId read, DateRange? time, string document) => Identify(read, time, document)?.Actor ?? read;

    /// <summary>The claim with the actors that are meant, and why they are other than those that were read.</summary>
    public SourcedClaim Resolve(SourcedClaim sourced)
    {
        var time = StageDate.Of(sourced).Range;
        var identities = ClaimActors.Of(sourced.Claim).Distinct().Select(read => Identify(read, time, sourced.Claim.DocumentId)).OfType<Identity>().ToList();
        return identities.Count == 0
            ? sourced
            : sourced with { Claim = ClaimActors.Replace(sourced.Claim, identities), Identities = identities };
    }

    private Identity? Identify(ActorId read, DateRange? time, string document)
    {
        var because = new List<string>(2);
        var actor = this.decided.Split(read, document);
        if (actor.Type == ActorType.Office && this.holders.Find(actor, time) is { } holder && !this.decided.AreApart(actor, holder.Person))
        {
            actor = holder.Person;
            because.Add(holder.Because);
        }
        else if (this.spellings.BecauseOf(actor) is { } spelling)
        {
            actor = this.spellings.Main(actor);
            because.Add(spelling);
        }
        var (last, number) = this.decided.Of(actor, document, this.spellings.Main);
        if (number is not null) because.Add($"decision {number}");
        // Where a decision names just these two, nothing else need be said.
        if (this.decided.Of(read, document, main: id => id) is ({ } direct, { } by) && direct == last) because = [$"decision {by}"];
        return last == read ? null : new(read, last, string.Join("; ", because));
    }

    private ActorId Anywhere(ActorId person) => Anywhere(person, this.decided, this.spellings);

    /// <summary>Who it is in a document that no split speaks of.</summary>
    private static ActorId Anywhere(ActorId person, DecidedIdentities decided, PersonSpellings spellings) =>
        decided.Of(spellings.Main(person), document: "", spellings.Main).Actor;
}
