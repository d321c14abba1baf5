namespace Chancery.Lexicons;

/// <summary>Folds a name for comparison: lower case, without diacritics, hyphens as spaces, no apostrophes or full stops.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        // An ampersand becomes three letters.
        var buffer = name.Length <= 128 ? stackalloc char[3 * name.Length] : new char[3 * name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c is '-' or '‐' or '‑' or '–' or ' ' or '\u00A0') buffer[length++] = ' ';
            else if (c is '&') "and".CopyTo(buffer[length..(length += 3)]);
            else if (char.IsLetterOrDigit(c)) length += FoldLetter(c, buffer[length..]);
            else if (c is not ('\'' or '’' or 'ʼ' or '‘' or '`' or '.')) buffer[length++] = c;
        }

        return buffer[..length].ToString();
    }

    /// <summary>Writes the letter or digit in lower case without its diacritic; returns how many characters that takes (1 or 2).</summary>
    public static int FoldLetter(char letter, Span<char> target)
    {
        if (char.IsAscii(letter))
        {
            target[0] = char.ToLowerInvariant(letter);
            return 1;
        }

        return FoldBeyondAscii(letter, target);
    }

    // Letters that Unicode does not decompose but that reports write without their stroke or as a pair.
    private static int FoldBeyondAscii(char letter, Span<char> target)
    {
        target[0] = char.ToLowerInvariant(letter) switch
        {
            'ø' => 'o',
            'ł' => 'l',
            'đ' or 'ð' => 'd',
            'ı' => 'i',
            'ə' => 'a',
            'ħ' => 'h',
            'æ' or 'œ' or 'ß' or 'þ' => '\0',
            _ => LatinBaseLetters.Of(letter),
        };
        if (target[0] != '\0') return 1;
        (target[0], target[1]) = char.ToLowerInvariant(letter) switch
        {
            'æ' => ('a', 'e'),
            'œ' => ('o', 'e'),
            'ß' => ('s', 's'),
            _ => ('t', 'h'),
        };
        return 2;
    }
}
