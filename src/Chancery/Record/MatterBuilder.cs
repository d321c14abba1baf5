namespace Chancery.Record;

/// <summary>Works the matters out of all the claims of a record: a pure function, whatever the order of the claims.</summary>
/// <remarks>Claims are joined only where what makes the kind one agrees (see <c>data/kinds.tsv</c>); in doubt there are two matters.</remarks>
public sealed class MatterBuilder
{
    // Raised whenever this part's own rules change, so that records work their matters out again.
    private const string RulesVersion = "1";

    private readonly KindTable kinds;
    private readonly Func<ActorId, ActorId?> stateOf;
    private readonly MatterNaming naming;

    /// <summary>A builder.</summary>
    /// <param name="kinds">The kinds' table.</param>
    /// <param name="stateOf">The state that a person or an agency acts for; null when there is none or it is not known.</param>
    /// <param name="nameOf">An actor's name in words, for titles.</param>
    /// <param name="worldVersion">Changes with what <paramref name="stateOf"/> and <paramref name="nameOf"/> answer.</param>
    public MatterBuilder(
        KindTable kinds, Func<ActorId, ActorId?> stateOf, Func<ActorId, string> nameOf, string worldVersion = "")
    {
        this.kinds = kinds;
        this.stateOf = stateOf;
        naming = new(nameOf);
        Fingerprint = $"{RulesVersion}-{kinds.Fingerprint}-{worldVersion}";
    }

    /// <summary>Changes when the same claims could give other matters than before.</summary>
    public string Fingerprint { get; }

    /// <summary>The kinds' table.</summary>
    public KindTable Kinds => this.kinds;

    /// <summary>The state that an actor acts for; null when it is none or not known.</summary>
    public ActorId? StateOf(ActorId actor) => this.stateOf(actor);

    /// <summary>The matters, in order of their ids.</summary>
    public IReadOnlyList<Matter> Build(IEnumerable<SourcedClaim> claims)
    {
        var groups = claims.Select(Place)
            .GroupBy(place => place.Key.Same)
            .SelectMany(group => Part([.. group]))
            .Select(group => (Group: group, Kind: this.kinds[group[0].Claim.Kind]))
            .ToList();
        var ids = MatterIds.For(groups);
        var matters = groups.Select((group, i) => Matter(ids[i], group.Kind, group.Group)).ToList();
        matters.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return matters;
    }

    private ClaimPlace Place(SourcedClaim sourced)
    {
        var date = StageDate.Of(sourced);
        return new(sourced, MatterKey.Of(sourced.Claim, this.kinds[sourced.Claim.Kind], this.stateOf), date, date.Range);
    }

    /// <summary>Parts claims of one key by occasion, then by what must not differ.</summary>
    private IEnumerable<List<ClaimPlace>> Part(List<ClaimPlace> claims)
    {
        claims.Sort(ClaimPlace.Compare);
        var kind = this.kinds[claims[0].Claim.Kind];
        List<List<ClaimPlace>> groups = kind.Days is { } days ? TimeClusters.Of(claims, days) : [claims];
        for (var part = 0; part < kind.Apart.Count; part++)
        {
            var index = part;
            groups = [.. groups.SelectMany(group => Partition.By(group, index))];
        }
        foreach (var group in groups) group.Sort(ClaimPlace.Compare);
        return groups;
    }

    private Matter Matter(string id, KindDefinition kind, List<ClaimPlace> claims)
    {
        var entries = StageHistory.Of(kind, claims);
        var roles = MatterRoles.Of(kind, claims, this.stateOf);
        return new()
        {
            Id = id,
            Kind = kind.Kind,
            Title = naming.Title(kind, roles, claims),
            Key = claims[0].Key.Same,
            Roles = roles,
            Entries = entries,
            CurrentIndex = Progress.Current(entries, kind),
        };
    }
}
