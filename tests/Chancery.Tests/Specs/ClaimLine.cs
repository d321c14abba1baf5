using System.Text;

namespace Chancery.Tests.Specs;

/// <summary>A claim as a specification writes it: <c>mission sender=state:HND; type=embassy; stage=opened; date=2013-10-14</c>.</summary>
internal static class ClaimLine
{
    /// <summary>Whether <paramref name="claim"/> is of the kind and has everything that the line states.</summary>
    public static bool Fits(string line, Claim claim)
    {
        var space = line.IndexOf(' ');
        var kind = space < 0 ? line : line[..space];
        if (!claim.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)) return false;
        var parts = space < 0 ? [] : line[space..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var stated = Parts(claim).ToHashSet(StringComparer.Ordinal);
        return parts.All(stated.Contains);
    }

    /// <summary>The claim as a line.</summary>
    public static string Of(Claim claim) =>
        new StringBuilder(claim.Kind.ToString().ToLowerInvariant()).Append(' ').AppendJoin("; ", Parts(claim)).ToString();

    private static IEnumerable<string> Parts(Claim claim)
    {
        foreach (var (role, actors) in claim.Roles) yield return $"{role}={string.Join(", ", actors)}";
        if (!claim.Roles.ContainsKey("target")) yield return "no target";
        foreach (var (name, value) in claim.Attributes) yield return $"{name}={value}";
        yield return claim.Date is { } date ? $"date={date}" : "undated";
        yield return $"modality={claim.Modality.ToString().ToLowerInvariant()}";
        yield return claim.Polarity is Polarity.Negative ? "negative" : "positive";
        if (claim.By.Count > 0) yield return $"by={string.Join(", ", claim.By)}";
        yield return claim.Condition is { } condition ? $"condition={condition.Text}" : "unconditional";
        yield return claim.Source.Count > 0 ? $"source={string.Join(", ", claim.Source)}" : "unattributed";
    }
}
