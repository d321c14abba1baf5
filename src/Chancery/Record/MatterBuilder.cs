using System.Globalization;

namespace Chancery.Record;

/// <summary>Works the matters out of all the claims of a record: a pure function, whatever the order of the claims.</summary>
/// <remarks>Claims are joined only where what makes the kind one agrees (see <c>data/kinds.tsv</c>); in doubt there are two matters.</remarks>
public sealed class MatterBuilder
{
    // Raised whenever this part's own rules change, so that records work their matters out again.
    private const string RulesVersion = "6";

    private readonly KindTable kinds;
    private readonly KnownWorld world;
    private readonly MatterNaming naming;
    private readonly double floor;

    /// <summary>A builder.</summary>
    /// <param name="kinds">The kinds' table.</param>
    /// <param name="world">What is known of actors.</param>
    /// <param name="floor">The confidence below which a claim is only a candidate and is of no matter.</param>
    public MatterBuilder(KindTable kinds, KnownWorld world, double floor = 0)
    {
        this.floor = floor;
        this.kinds = kinds;
        this.world = world;
        naming = new(world.NameOf);
        Fingerprint = string.Create(CultureInfo.InvariantCulture, $"{RulesVersion}-{kinds.Fingerprint}-{world.Version}-{floor}");
    }

    /// <summary>Changes when the same claims could give other matters than before.</summary>
    public string Fingerprint { get; }

    /// <summary>The kinds' table.</summary>
    public KindTable Kinds => this.kinds;

    /// <summary>Whether a claim is only a candidate: too unsure to be part of a matter.</summary>
    public bool IsCandidate(Claim claim) => claim.Confidence < this.floor;

    /// <summary>What is known of actors.</summary>
    internal KnownWorld World => this.world;

    /// <summary>The matters, in order of their ids.</summary>
    public IReadOnlyList<Matter> Build(IReadOnlyList<SourcedClaim> claims) => Build(claims, Affiliations.Of(claims, this.world));

    /// <summary>The matters, in order of their ids.</summary>
    /// <param name="claims">The claims, with the actors that are meant.</param>
    /// <param name="affiliations">For whom these act.</param>
    /// <param name="counts">Which of them make histories; all when null. Which claims are one matter, and its id, follow from all.</param>
    public IReadOnlyList<Matter> Build(IEnumerable<SourcedClaim> claims, Affiliations affiliations, Func<SourcedClaim, bool>? counts = null) =>
        Build(claims.Select(claim => Place(claim, affiliations)), affiliations, counts);

    /// <summary>The same of claims whose places are known.</summary>
    internal IReadOnlyList<Matter> Build(IEnumerable<ClaimPlace> claims, Affiliations affiliations, Func<SourcedClaim, bool>? counts)
    {
        var families = claims.GroupBy(place => place.Key.Family);
        var matters = families.SelectMany(family => Family(family, affiliations, counts)).ToList();
        matters.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return matters;
    }

    private IEnumerable<Matter> Family(IGrouping<string, ClaimPlace> family, Affiliations affiliations, Func<SourcedClaim, bool>? counts)
    {
        var kind = this.kinds[family.First().Claim.Kind];
        var parted = Part(family.Key, kind, family.GroupBy(place => place.Key.Same), place => place.Claim.Id)!;
        var counted = parted.Select(group => (group.Id, Claims: counts is null ? group.Claims : group.Claims.FindAll(claim => counts(claim.Sourced))));
        return counted.Where(group => group.Claims.Count > 0).Select(group => Make(group.Id, kind, group.Claims, affiliations));
    }

    /// <summary>Which claims of a family are one matter, with its id.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="claims">All its claims, by the values that must be equal.</param>
    /// <param name="idOf">The id of a claim; null where it is not known.</param>
    /// <returns>The matters; null where ids of claims that are not known tell some of them apart.</returns>
    internal static IReadOnlyList<(string Id, List<T> Claims)>? Part<T>(
        string family, KindDefinition kind, IEnumerable<IGrouping<string, T>> claims, Func<T, string>? idOf = null) where T : Occurrence
    {
        var groups = claims.SelectMany(same => Part(kind, [.. same]).Select(group => (Same: same.Key, Claims: group))).ToList();
        return new MatterIds(family, kind).For(groups, idOf) is { } ids ? [.. groups.Select((group, i) => (ids[i], group.Claims))] : null;
    }

    /// <summary>The title that a matter would have by one claim of it alone.</summary>
    internal string TitleOf(Matter matter, ClaimPlace claim) => naming.Title(this.kinds[matter.Kind], matter.Roles, [claim]);

    /// <summary>A claim with what tells of which matter it is.</summary>
    internal ClaimPlace Place(SourcedClaim sourced, Affiliations affiliations)
    {
        var date = StageDate.Of(sourced);
        var range = date.Range;
        var key = MatterKey.Of(sourced.Claim, this.kinds[sourced.Claim.Kind], actor => affiliations.StateOf(actor, range, sourced.Claim.DocumentId), this.world.NameOf);
        return new(sourced, key, date, range);
    }

    /// <summary>Parts claims of one key by occasion, then by what must not differ.</summary>
    private static IEnumerable<List<T>> Part<T>(KindDefinition kind, List<T> claims) where T : Occurrence
    {
        claims.Sort(Occurrence.Compare);
        // In a matter that many share each takes its own steps, however far apart these are.
        List<List<T>> groups = kind.Days is { } days && claims[0] is not ClaimPlace { Key.Step: not null } ? TimeClusters.Of(claims, days) : [claims];
        for (var part = 0; part < kind.Apart.Count; part++)
        {
            var index = part;
            groups = [.. groups.SelectMany(group => Partition.By(group, index))];
        }
        foreach (var group in groups) group.Sort(Occurrence.Compare);
        return groups;
    }

    /// <summary>The matter of claims that are one.</summary>
    internal Matter Make(string id, KindDefinition kind, List<ClaimPlace> claims, Affiliations affiliations)
    {
        var entries = StageHistory.Of(kind, claims);
        var roles = MatterRoles.Of(kind, claims, affiliations);
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
