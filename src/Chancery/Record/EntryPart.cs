namespace Chancery.Record;

/// <summary>What the claims of one entry of a history have in common, their date apart.</summary>
internal readonly record struct EntryPart(string? Stage, Modality Modality, Polarity Polarity, string Attributes)
{
    /// <summary>The attribute that tells whose step it is, where not all parties take it.</summary>
    public const string By = "by";

    public static EntryPart Of(ClaimPlace place, KindDefinition kind) => new(
        kind.StageOf(place.Claim), place.Claim.Modality, place.Claim.Polarity, Words(AttributesOf(place, kind)));

    /// <summary>That of the claims of an entry.</summary>
    public static EntryPart Of(StageEntry entry) => new(entry.Stage, entry.Modality, entry.Polarity, Words(entry.Attributes));

    private static string Words(IReadOnlyDictionary<string, AttributeValue> attributes) =>
        string.Join("; ", attributes.Select(attribute => $"{attribute.Key}={attribute.Value}"));

    /// <summary>The attributes that part entries from one another, in the order of the kinds' table, and whose step it is in a matter
    /// that many share or where each party takes it for itself.</summary>
    public static Dictionary<string, AttributeValue> AttributesOf(ClaimPlace place, KindDefinition kind)
    {
        var attributes = new Dictionary<string, AttributeValue>();
        foreach (var name in kind.Entry)
            if (place.Claim.Attributes.TryGetValue(name, out var value)) attributes.Add(name, value);
        if (place.Key.Step is { Names.Length: > 0 } step) attributes[step.Role] = AttributeValue.Of(step.Names);
        if (place.Key.By is { } by) attributes[By] = AttributeValue.Of(by);
        return attributes;
    }
}
