using System.Text;

namespace Chancery.Lexicons;

/// <summary>Folds a name for comparison: lower case, without diacritics, hyphens as spaces, no apostrophes or full stops.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        var buffer = name.Length <= 128 ? stackalloc char[2 * name.Length] : new char[2 * name.Length];
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

    private static int FoldBeyondAscii(char letter, Span<char> target)
    {
        var folded = Unmarked(char.ToLowerInvariant(letter));
        folded.CopyTo(target);
        return folded.Length;
    }

    // The letters of the Latin alphabets of Europe, Turkey and the romanisations; Vietnamese is left to Unicode's decomposition.
    private static string Unmarked(char letter) => letter switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' or 'ǎ' or 'ə' => "a",
        'ç' or 'ć' or 'ĉ' or 'ċ' or 'č' => "c",
        'ď' or 'đ' or 'ð' => "d",
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ĕ' or 'ė' or 'ę' or 'ě' => "e",
        'ĝ' or 'ğ' or 'ġ' or 'ģ' => "g",
        'ĥ' or 'ħ' => "h",
        'ì' or 'í' or 'î' or 'ï' or 'ĩ' or 'ī' or 'ĭ' or 'į' or 'ı' or 'ǐ' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' or 'ļ' or 'ľ' or 'ł' => "l",
        'ñ' or 'ń' or 'ņ' or 'ň' => "n",
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ŏ' or 'ő' or 'ǒ' or 'ơ' => "o",
        'ŕ' or 'ŗ' or 'ř' => "r",
        'ś' or 'ŝ' or 'ş' or 'š' or 'ș' => "s",
        'ţ' or 'ť' or 'ŧ' or 'ț' => "t",
        'ù' or 'ú' or 'û' or 'ü' or 'ũ' or 'ū' or 'ŭ' or 'ů' or 'ű' or 'ų' or 'ǔ' or 'ư' => "u",
        'ŵ' => "w",
        'ý' or 'ÿ' or 'ŷ' => "y",
        'ź' or 'ż' or 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[..1],
    };
}
