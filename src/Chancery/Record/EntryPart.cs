namespace Chancery.Record;

/// <summary>What the claims of one entry of a history have in common, their date apart.</summary>
internal readonly record struct EntryPart(string? Stage, Modality Modality, Polarity Polarity, string Attributes)
{
    public static EntryPart Of(Claim claim, KindDefinition kind) => new(
        kind.StageOf(claim), claim.Modality, claim.Polarity,
        string.Join("; ", AttributesOf(claim, kind).Select(attribute => $"{attribute.Key}={attribute.Value}")));

    /// <summary>The attributes that part entries from one another, in the order of the kinds' table.</summary>
    public static Dictionary<string, AttributeValue> AttributesOf(Claim claim, KindDefinition kind)
    {
        var attributes = new Dictionary<string, AttributeValue>();
        foreach (var name in kind.Entry)
            if (claim.Attributes.TryGetValue(name, out var value)) attributes.Add(name, value);
        return attributes;
    }
}
