using System.Text;

namespace Chancery.Train.Confidence;

/// <summary>Names a claim within its document by what it says, so that it is found again when the reader reads it anew.</summary>
internal static class ClaimKey
{
    /// <summary>Kind, roles and where the stage stands: <c>visit host=state:HND visitor=person:X status=completed</c>.</summary>
    internal static string Of(Claim claim)
    {
        var key = new StringBuilder(claim.Kind.ToString().ToLowerInvariant());
        foreach (var (role, actors) in claim.Roles.OrderBy(role => role.Key, StringComparer.Ordinal))
            key.Append(' ').Append(role).Append('=').AppendJoin(',', actors.Select(actor => actor.ToString()).Order(StringComparer.Ordinal));
        foreach (var name in (ReadOnlySpan<string>)["stage", "stance", "status", "value"])
            if (claim.Attributes.TryGetValue(name, out var value)) key.Append(' ').Append(name).Append('=').Append(value);
        return key.ToString();
    }
}
