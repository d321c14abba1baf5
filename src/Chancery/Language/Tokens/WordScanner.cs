using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Finds where the word ends that begins at a letter or digit, and whether a full stop belongs to it.</summary>
internal sealed class WordScanner(WritingConventions conventions)
{
    /// <summary>Longer strings of characters without a break are cut: no word of a language is longer.</summary>
    private const int LongestWord = 512;

    /// <summary>The length of the word that <paramref name="text"/> opens with.</summary>
    internal int LengthOf(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && length < LongestWord && Continues(text, length)) length++;
        if (length < text.Length && text[length] == '$' && IsCountryMark(text[..length])) return length + 1;
        return length < text.Length && text[length] == '.' && TakesStop(text, length) ? length + 1 : length;
    }

    private bool Continues(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (Glyph.IsWordPart(c)) return true;
        if (c == '_') return true;
        if (at + 1 >= text.Length || !Glyph.IsWordPart(text[at + 1])) return false;
        var before = text[at - 1];
        var after = text[at + 1];
        return c switch
        {
            '.' => StopJoins(text, at),
            ',' => char.IsAsciiDigit(before) && IsThousands(text, at),
            ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => SlashJoins(text, at),
            '&' or '@' => char.IsLetterOrDigit(before),
            '-' => HyphenJoins(text, at),
            _ => Glyph.IsApostrophe(c),
        };
    }

    /// <summary>A slash joins digits (9/11) and single letters (n/a, w/o).</summary>
    private static bool SlashJoins(ReadOnlySpan<char> text, int slash)
    {
        var before = text[slash - 1];
        var after = text[slash + 1];
        if (char.IsAsciiDigit(before)) return char.IsAsciiDigit(after);
        return slash == 1 && char.IsAsciiLetter(before) && char.IsAsciiLetter(after)
            && (before is 'w' or 'W' || slash + 2 >= text.Length || !Glyph.IsWordPart(text[slash + 2]));
    }

    /// <summary>A comma in a number has three digits after it, no more and no fewer.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int comma)
    {
        var digits = 0;
        while (comma + 1 + digits < text.Length && char.IsAsciiDigit(text[comma + 1 + digits]) && digits < 4) digits++;
        return digits == 3;
    }

    /// <summary>A full stop joins digits, single letters (U.S), and parts of a name of a machine (example.com); not
    /// the end of a sentence with its space left out (nations.He).</summary>
    private bool StopJoins(ReadOnlySpan<char> text, int stop)
    {
        var before = text[stop - 1];
        var after = text[stop + 1];
        // A name of a machine may have a digit before its stop (site1.org); a number has not.
        if (char.IsAsciiDigit(before)) return char.IsAsciiDigit(after) || (char.IsLower(after) && text[..stop].ContainsAnyInRange('a', 'z'));
        if (char.IsAsciiDigit(after)) return false;
        var single = stop == 1 || !Glyph.IsWordPart(text[stop - 2]);
        if (single) return stop + 2 >= text.Length || !Glyph.IsWordPart(text[stop + 2]);
        if (char.IsLower(after) || (char.IsUpper(before) && char.IsUpper(after))) return true;
        // Ph.D. is listed as a whole.
        return stop + 2 < text.Length && text[stop + 2] == '.' && conventions.TryGetAbbreviation(text[..(stop + 3)], out _);
    }

    private bool HyphenJoins(ReadOnlySpan<char> text, int hyphen)
    {
        var before = text[hyphen - 1];
        var after = text[hyphen + 1];
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) return IsNumberWithHyphens(text, hyphen);
        // UN-led is no word with the prefix un-.
        return char.IsLetterOrDigit(after) && (char.IsLower(before) || hyphen == 1) && conventions.IsPrefix(text[..hyphen]);
    }

    /// <summary>Dates (2001-02-03) and telephone numbers (555-0199) are one word; a range (2012-2013) is three.</summary>
    private static bool IsNumberWithHyphens(ReadOnlySpan<char> text, int hyphen)
    {
        var end = hyphen;
        var hyphens = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            if (text[end] == '-') hyphens++;
            end++;
        }

        if (text[..hyphen].Contains('-') || hyphens > 1) return true;
        return hyphen == 3 && end - hyphen == 5;
    }

    private bool TakesStop(ReadOnlySpan<char> text, int length)
    {
        var rest = text[(length + 1)..];
        // Three dots are a mark of their own; two are an abbreviation's and the sentence's.
        if (rest.StartsWith("..") || (rest.StartsWith(".") && length == 1)) return false;
        var word = text[..length];
        if (conventions.TryGetAbbreviation(text[..(length + 1)], out var place))
            return place switch
            {
                AbbreviationPlace.BeforeNumber => NextIsNumber(rest),
                AbbreviationPlace.AfterList => !NextOpensSentence(rest),
                _ => true,
            };
        if (length == 1) return char.IsUpper(word[0]) && word[0] != 'I' && !NextIsBreak(rest);
        return IsDottedLetters(word);
    }

    /// <summary>Single letters with full stops between them: U.S, a.m, and also Ph.D.</summary>
    private static bool IsDottedLetters(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^2] != '.' || !char.IsLetter(word[^1])) return false;
        foreach (var c in word)
            if (c != '.' && !char.IsLetter(c)) return false;
        return true;
    }

    /// <summary>Whether a number follows (No. 5, tel. +44, Ph. (02)), or another word of its sort (Fri. Sept. 29).</summary>
    private bool NextIsNumber(ReadOnlySpan<char> rest)
    {
        const int longestMonth = 5;
        var at = 0;
        while (at < rest.Length && at < 3 && Glyph.IsBlank(rest[at])) at++;
        if (at == rest.Length) return false;
        rest = rest[at..];
        if (rest.Length > 1 && rest[0] is '+' or '(') return char.IsAsciiDigit(rest[1]);
        if (char.IsAsciiDigit(rest[0]) || rest[0] == '#') return true;
        var stop = rest[..Math.Min(rest.Length, longestMonth)].IndexOf('.');
        return stop > 2 && char.IsUpper(rest[0])
            && conventions.TryGetAbbreviation(rest[..(stop + 1)], out var place) && place == AbbreviationPlace.BeforeNumber;
    }

    private static bool NextOpensSentence(ReadOnlySpan<char> rest)
    {
        if (!rest.IsEmpty && !Glyph.IsBlank(rest[0])) return rest[0] is ')' or '"' or '”';
        var at = 0;
        while (at < rest.Length && at < 3 && Glyph.IsBlank(rest[at])) at++;
        return at == rest.Length || at == 3 || char.IsUpper(rest[at]);
    }

    private static bool NextIsBreak(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '"' or '”' or '\n' or ')';

    private static bool IsCountryMark(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('A', 'Z');
}
