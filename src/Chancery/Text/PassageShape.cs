namespace Chancery.Text;

/// <summary>The typography of a passage: what tells a sentence from a title, and both from rubbish.</summary>
internal readonly record struct PassageShape
{
    private const int ContentWordLength = 4;
    private const int ShortWords = 14;
    private const int ShortLength = 110;

    private PassageShape(int length, int words, int content, int capitalised, int lettersAndDigits, int visible, char last, bool terminal)
    {
        Length = length;
        Words = words;
        TitleShare = content == 0 ? 0 : (double)capitalised / content;
        Capitalised = capitalised;
        WordShare = visible == 0 ? 0 : (double)lettersAndDigits / visible;
        Last = last;
        Terminal = terminal;
    }

    /// <summary>The length in code units.</summary>
    public int Length { get; }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>How many of its longer words, the first apart, begin with a capital.</summary>
    public int Capitalised { get; }

    /// <summary>Which share of its longer words, the first apart, begins with a capital.</summary>
    public double TitleShare { get; }

    /// <summary>Which share of what is visible are letters and digits.</summary>
    public double WordShare { get; }

    /// <summary>The last character.</summary>
    public char Last { get; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool Terminal { get; }

    /// <summary>Whether it is as short as titles are.</summary>
    public bool Short => Words <= ShortWords && Length <= ShortLength;

    /// <summary>Whether it is set as a title: short, or capitalised throughout, and without an end.</summary>
    public bool LooksLikeTitle => Short && !Terminal && Last is not (':' or ',' or ';');

    /// <summary>Measures a trimmed passage that is not empty.</summary>
    public static PassageShape Of(ReadOnlySpan<char> text)
    {
        int words = 0, content = 0, capitalised = 0, visible = 0, lettersAndDigits = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var letters = 0;
            for (; i < text.Length && !char.IsWhiteSpace(text[i]); i++) letters += char.IsLetterOrDigit(text[i]) ? 1 : 0;
            visible += i - start;
            lettersAndDigits += letters;
            if (letters == 0) continue;
            words++;
            if (words == 1 || letters < ContentWordLength) continue;
            content++;
            if (BeginsUpper(text[start..i])) capitalised++;
        }

        return new(text.Length, words, content, capitalised, lettersAndDigits, visible, text[^1], IsTerminal(text, words));
    }

    private static bool BeginsUpper(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (char.IsLetterOrDigit(character)) return !char.IsLower(character);
        return false;
    }

    private static bool IsTerminal(ReadOnlySpan<char> text, int words)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '"' or '”' or '’' or '\'' or '»' or ')' or ']') end--;
        if (end == 0 || text[end - 1] is not ('.' or '!' or '?' or '…')) return false;
        return words > 8 || !EndsInInitials(text[..end]);
    }

    // "Threats from the U.S." is a title: the stop belongs to the abbreviation.
    private static bool EndsInInitials(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] == '.' && char.IsUpper(text[^4]);
}
