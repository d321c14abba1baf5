namespace Chancery.Record.Joins;

/// <summary>What the claims of a matter tell of what makes it one and keeps it from others, its parties apart.</summary>
internal sealed class ToldParts
{
    private readonly Dictionary<string, SortedSet<string>> values = [];

    /// <summary>Takes in the claims of a matter.</summary>
    public ToldParts(MatterHistory history, KindDefinition kind)
    {
        History = history;
        var alone = kind.Same.Where(part => part.Alone).Select(part => part.Name).ToHashSet();
        Parts = [.. Of(kind)];
        foreach (var part in Parts)
            values[part.Name] = [.. Claims.SelectMany(claim => MatterKey.AttributeOf(claim, part))];
        IsKnownByName = Claims.Any(claim => alone.Any(claim.Attributes.ContainsKey));
    }

    /// <summary>The attributes that count in a kind: none where only who takes part and when tells its matters from one another.</summary>
    public static IEnumerable<IdentityPart> Of(KindDefinition kind) => kind.Same.Concat(kind.Apart)
        .Where(part => !part.IsRole && !kind.Same.Any(same => same.Alone && same.Name == part.Name)).DistinctBy(part => part.Name);

    public MatterHistory History { get; }

    /// <summary>The attributes that count.</summary>
    public IReadOnlyList<IdentityPart> Parts { get; }

    /// <summary>Whether it is known by a name that makes it one whoever takes part, as treaties of many are.</summary>
    public bool IsKnownByName { get; }

    public IEnumerable<Claim> Claims => History.Claims.SelectMany(step => step).Select(recorded => recorded.Claim);

    /// <summary>What is told of a part, compared as the kinds' table says; empty where nothing is.</summary>
    public SortedSet<string> this[IdentityPart part] => values[part.Name];

    /// <summary>Whether the two tell different things of some part.</summary>
    public bool Contradicts(ToldParts other) =>
        Parts.Any(part => this[part].Count > 0 && other[part].Count > 0 && !this[part].Overlaps(other[part]));

    /// <summary>The parts that this one leaves open and the other one tells.</summary>
    public IReadOnlyList<IdentityPart> LeftOpen(ToldParts other) => [.. Parts.Where(part => this[part].Count == 0 && other[part].Count > 0)];

    /// <summary>The attributes that this one leaves open, as the other one tells them.</summary>
    public Dictionary<string, AttributeValue> ToldBy(ToldParts other) => LeftOpen(other).ToDictionary(
        part => part.Name,
        part => other.Claims.First(claim => MatterKey.AttributeOf(claim, part).Count > 0).Attributes[part.Name]);
}
