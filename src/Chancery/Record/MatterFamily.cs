namespace Chancery.Record;

/// <summary>Makes the readable beginnings of matters' ids so that no two families can give the same id: what a family adds to its own
/// (a date, or what tells its matters apart after <see cref="Apart"/>) is not how another one's ends.</summary>
internal static class MatterFamily
{
    /// <summary>Parts what a family adds to tell its matters apart; no slug contains it.</summary>
    public const string Apart = "--";

    /// <summary>The family of a kind and the values of its key.</summary>
    public static string Of(KindDefinition kind, IEnumerable<string> slugs)
    {
        var family = string.Join('-', slugs.Where(slug => slug.Length > 0).Prepend(VocabularyWord.Of(kind.Kind)));
        return LooksDated(family) ? $"{family}{Apart}" : family;
    }

    /// <summary>The family of a claim that cannot be joined with others.</summary>
    public static string OfOne(string family, Claim claim) => $"{family}{Apart}claim-{claim.Id[..Math.Min(8, claim.Id.Length)]}";

    /// <summary>Whether it ends as an id ends that a date was added to: <c>-undated</c>, <c>-2013-10</c> or <c>-2013-10-14</c>.</summary>
    private static bool LooksDated(ReadOnlySpan<char> family) =>
        family.EndsWith("-undated", StringComparison.Ordinal) || EndsLike(family, "-0000-00") || EndsLike(family, "-0000-00-00");

    private static bool EndsLike(ReadOnlySpan<char> family, string shape)
    {
        if (family.Length < shape.Length) return false;
        var end = family[^shape.Length..];
        for (var i = 0; i < end.Length; i++)
            if (shape[i] == '0' ? !char.IsDigit(end[i]) : end[i] != shape[i]) return false;
        return true;
    }
}
