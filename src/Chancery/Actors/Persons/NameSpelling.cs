namespace Chancery.Actors.Persons;

/// <summary>How the parts of names are compared: folded, in any romanisation, and forgiving one letter.</summary>
internal static class NameSpelling
{
    /// <summary>Shorter parts must agree exactly: one letter apart, Lee and Lie are two families.</summary>
    private const int ShortestForgiven = 5;

    /// <summary>Shorter parts are not compared by their romanisation: Han is not Khan.</summary>
    private const int ShortestRomanised = 4;

    private const int LongestPart = 64;

    // Consonants that transcriptions write for one another.
    private const string Kindred = "szcdtgkbvfh";

    // What makes a woman's name of a man's.
    private static readonly string[] FeminineEndings = ["a", "e", "ia", "ina", "ine", "ita", "etta", "ette", "ella", "elle"];

    /// <summary>Whether two folded family names may be one: equal, one name in two romanisations, or but for one letter in names
    /// that are long enough. Ivanov and Ivanova are two.</summary>
    public static bool IsClose(string one, string other) => one == other || (!IsWifes(one, other) && IsCloseSpelling(one, other));

    /// <summary>Whether two folded given names may be one: close, an initial of the other, or its short form (Tim, Timothy).
    /// Mario and Maria, Daniel and Daniela are two.</summary>
    public static bool MayBeSameGiven(string one, string other)
    {
        if (one == other) return true;
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        if (brief.Length == 1) return full[0] == brief[0];
        if (IsFeminine(brief, full) || IsManAndWoman(one, other)) return false;
        return IsCloseSpelling(one, other) || (brief.Length >= 3 && !IsVowel(brief[^1]) && full.StartsWith(brief));
    }

    /// <summary>The form in which names are looked up whatever their romanisation; the part itself where it is too short for one.</summary>
    public static string KeyOf(string part)
    {
        if (part.Length is < ShortestRomanised or > LongestPart) return part;
        Span<char> form = stackalloc char[LongestPart * Romanisation.Growth];
        return form[..Romanisation.Write(part, form)].ToString();
    }

    private static bool IsCloseSpelling(string one, string other) =>
        (one[0] == other[0] && one.Length >= ShortestForgiven && other.Length >= ShortestForgiven && OneEditApart(one, other))
        || IsSameRomanised(one, other);

    private static bool IsSameRomanised(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestRomanised || Math.Max(one.Length, other.Length) > LongestPart) return false;
        Span<char> first = stackalloc char[LongestPart * Romanisation.Growth];
        Span<char> second = stackalloc char[LongestPart * Romanisation.Growth];
        first = first[..Romanisation.Write(one, first)];
        second = second[..Romanisation.Write(other, second)];
        if (first.SequenceEqual(second)) return first.Length >= ShortestRomanised;
        return first.Length >= ShortestForgiven && second.Length >= ShortestForgiven && first[0] == second[0] && OneEditApart(first, second) && AreAkin(first, second);
    }

    // With vowels already brought together, another consonant is another name unless one script writes both: Bucaro is not Borrero.
    private static bool AreAkin(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length) return true;
        var at = one.CommonPrefixLength(other);
        return at == one.Length || IsVowel(one[at]) || IsVowel(other[at]) || Kindred.Contains(one[at]) && Kindred.Contains(other[at]);
    }

    /// <summary>Whether one family name is the other with the ending of a woman's: Ivanova, Kwaśniewska.</summary>
    private static bool IsWifes(string one, string other)
    {
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        if (brief.Length == full.Length) return one.Length > 3 && AreEqualButLast(one, other) && one[^3..^1] == "sk" && one[^1] + other[^1] == 'a' + 'i';
        return full.Length == brief.Length + 1 && full[^1] == 'a' && full.StartsWith(brief) && (brief[^1] == 'v' || brief.EndsWith("in") || brief.EndsWith("yn"));
    }

    /// <summary>Whether the longer given name is a woman's made of the shorter: Daniela, Victoria.</summary>
    private static bool IsFeminine(string brief, string full) =>
        brief.Length >= 3 && !IsVowel(brief[^1]) && full.StartsWith(brief) && Array.IndexOf(FeminineEndings, full[brief.Length..]) >= 0;

    private static bool IsManAndWoman(string one, string other) =>
        one.Length == other.Length && one[^1] != other[^1] && one[^1] + other[^1] == 'a' + 'o' && AreEqualButLast(one, other);

    private static bool AreEqualButLast(string one, string other) => one.AsSpan(0, one.Length - 1).SequenceEqual(other.AsSpan(0, other.Length - 1));

    /// <summary>Whether a folded letter is a vowel; y is one.</summary>
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool OneEditApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var brief = one.Length <= other.Length ? one : other;
        var full = one.Length <= other.Length ? other : one;
        if (full.Length - brief.Length > 1) return false;
        var same = brief.CommonPrefixLength(full);
        var restOfBrief = brief.Length == full.Length ? same + 1 : same;
        return restOfBrief > brief.Length || brief[restOfBrief..].SequenceEqual(full[(same + 1)..]);
    }
}
