using System.Buffers;

namespace Chancery.Language.Tokens;

/// <summary>What a line begins with: nothing in particular, or the mark or number of a list's item.</summary>
internal static class LineHead
{
    /// <summary>A line that is no item.</summary>
    internal const char None = '\0';

    /// <summary>An item with a number: 1. or 1).</summary>
    private const char Number = '1';

    /// <summary>An item with a letter or number in brackets: (a).</summary>
    private const char Bracket = '(';

    private const int MostDigits = 3;

    private static readonly SearchValues<char> ItemLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The sort of item that begins at <paramref name="start"/>, white space apart; items of a list have the same.</summary>
    internal static char Of(string text, int start)
    {
        while (start < text.Length && text[start] != '\n' && Glyph.IsBlank(text[start])) start++;
        var rest = text.AsSpan(start);
        if (rest.Length < 2) return None;
        if (IsBullet(rest[0])) return rest[0];
        if (rest[0] is '-' or '–' or '—' or '*') return Glyph.IsBlank(rest[1]) ? rest[0] : None;
        if (rest[0] == '(') return IsBracketed(rest) ? Bracket : None;
        var digits = 0;
        while (digits < rest.Length && digits < MostDigits && char.IsAsciiDigit(rest[digits])) digits++;
        return digits > 0 && digits < rest.Length && rest[digits] is '.' or ')' && (digits + 1 == rest.Length || Glyph.IsBlank(rest[digits + 1])) ? Number : None;
    }

    /// <summary>Whether the mark begins an item wherever it begins a line.</summary>
    internal static bool IsBullet(char c) => c is '•' or '·' or '▪' or '●' or '◦' or '■' or '►' or '‣';

    // (a), (iv), (12)
    private static bool IsBracketed(ReadOnlySpan<char> rest)
    {
        const int longest = 4;
        var end = rest[..Math.Min(rest.Length, longest + 2)].IndexOf(')');
        return end > 1 && !rest[1..end].ContainsAnyExcept(ItemLetters);
    }
}
