namespace Chancery.Coding;

/// <summary>What claims of a kind are as event types.</summary>
/// <param name="Kind">The kind; null for any.</param>
/// <param name="Where">What the claim's attributes must be, with the values that will do.</param>
/// <param name="Source">The roles in which the source may stand.</param>
/// <param name="Target">The roles in which the target may stand.</param>
/// <param name="Root">The event type.</param>
/// <param name="Confidence">How often that is right, from 0 to 1.</param>
internal sealed record CodingRule(
    Kind? Kind, IReadOnlyList<(string Name, string[] Values)> Where, string[] Source, string[] Target, EventType Root, double Confidence)
{
    /// <summary>Whether it speaks of a claim, whoever is in it.</summary>
    internal bool Fits(Claim claim) => (Kind is null || Kind == claim.Kind) && Where.All(w => w.Values.Contains(Value(claim, w.Name)));

    private static string? Value(Claim claim, string name) => name switch
    {
        "modality" => claim.Modality.ToString().ToLowerInvariant(),
        "frame" => claim.Because.Frame,
        _ => claim.Attributes.TryGetValue(name, out var value) ? value.ToString() : null,
    };
}
