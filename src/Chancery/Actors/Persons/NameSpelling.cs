namespace Chancery.Actors.Persons;

/// <summary>How the parts of names are compared: folded, and forgiving one letter.</summary>
internal static class NameSpelling
{
    /// <summary>Shorter parts must agree exactly: one letter apart, Lee and Lie are two families.</summary>
    private const int ShortestForgiven = 5;

    /// <summary>Whether two folded parts are one name: equal, or but for one letter in names that are long enough.</summary>
    public static bool IsClose(string one, string other) =>
        one == other
        || (one.Length >= ShortestForgiven && other.Length >= ShortestForgiven && one[0] == other[0] && OneEditApart(one, other));

    /// <summary>Whether two folded given names may be one: close, an initial of the other, or its short form (Tim, Timothy).</summary>
    public static bool MayBeSameGiven(string one, string other)
    {
        if (IsClose(one, other)) return true;
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        return brief.Length is 1 or >= 3 && full.StartsWith(brief);
    }

    private static bool OneEditApart(string one, string other)
    {
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        if (full.Length - brief.Length > 1) return false;
        var same = 0;
        while (same < brief.Length && brief[same] == full[same]) same++;
        var restOfBrief = brief.Length == full.Length ? same + 1 : same;
        return restOfBrief > brief.Length || brief.AsSpan(restOfBrief).SequenceEqual(full.AsSpan(same + 1));
    }
}
