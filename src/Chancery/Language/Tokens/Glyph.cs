using System.Globalization;

namespace Chancery.Language.Tokens;

/// <summary>What a character is to the tokeniser.</summary>
internal static class Glyph
{
    /// <summary>Whether it belongs to no word: white space, control and other invisible characters.</summary>
    internal static bool IsBlank(char c) =>
        c < 0x80 ? c <= ' ' || c == 0x7F : char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';

    /// <summary>Whether it is a letter, a digit or a mark on one.</summary>
    internal static bool IsWordPart(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>Whether it is an apostrophe, typewritten or typographic.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`';

    /// <summary>Whether it closes a quotation or a bracket: it then goes with the sentence before.</summary>
    internal static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '}';

    /// <summary>Whether it ends sentences.</summary>
    internal static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>Whether runs of it are one word: <c>--</c>, <c>**</c>, <c>$$</c>.</summary>
    internal static bool IsRepeated(char c) => c is '-' or '*' or '_' or '=' or '~' or '#' or '+' or '<' or '>' or '—' or '–' or '$';

    /// <summary>Whether lines across a page are drawn with it.</summary>
    internal static bool DrawsRule(char c) => c is '-' or '=' or '_' or '*' or '~';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
