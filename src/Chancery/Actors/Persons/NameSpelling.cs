using System.Globalization;
using System.Text;

namespace Chancery.Actors.Persons;

/// <summary>How the parts of names are compared: without accents and case, and forgiving one letter.</summary>
internal static class NameSpelling
{
    /// <summary>Shorter parts must agree exactly: one letter apart, Lee and Lie are two families.</summary>
    private const int ShortestForgiven = 5;

    /// <summary>Lower case, without accents, full stops and apostrophes: Agüero → aguero.</summary>
    public static string Fold(string part)
    {
        var folded = new StringBuilder(part.Length);
        foreach (var letter in part.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (letter is '.' or '\'' or '’' or '‘' or '`') continue;
            folded.Append(Unaccented(char.ToLowerInvariant(letter)));
        }
        return folded.ToString();
    }

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

    private static char Unaccented(char letter) => letter switch
    {
        'ø' => 'o',
        'ł' => 'l',
        'đ' or 'ð' => 'd',
        'ı' => 'i',
        'ß' => 's',
        _ => letter,
    };

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
