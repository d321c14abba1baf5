using System.Text.RegularExpressions;

namespace Chancery.Record;

/// <summary>Makes the readable beginnings of matters' ids so that no two families can give the same id: what a family adds to its own
/// (a date, or what tells its matters apart after <see cref="Apart"/>) is not how another one's ends.</summary>
internal static partial class MatterFamily
{
    /// <summary>Parts what a family adds to tell its matters apart; no slug contains it.</summary>
    public const string Apart = "--";

    /// <summary>The family of a kind and the values of its key.</summary>
    public static string Of(KindDefinition kind, IEnumerable<string> slugs)
    {
        var family = string.Join('-', slugs.Where(slug => slug.Length > 0).Prepend(kind.Kind.ToString().ToLowerInvariant()));
        return LooksDated().IsMatch(family) ? $"{family}{Apart}" : family;
    }

    /// <summary>The family of a claim that cannot be joined with others.</summary>
    public static string OfOne(string family, Claim claim) => $"{family}{Apart}claim-{claim.Id[..Math.Min(8, claim.Id.Length)]}";

    [GeneratedRegex(@"-(undated|\d{4}-\d{2}(-\d{2})?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksDated();
}
