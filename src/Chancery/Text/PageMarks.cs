using System.Buffers;

namespace Chancery.Text;

/// <summary>Passages that their marks give away: menus, trails of a page's place in its site, switches of language.</summary>
internal static class PageMarks
{
    private const int LongestMenu = 300;
    private const int MostWordsOfLabel = 4;
    private const int LeastPartsOfMenu = 3;
    private static readonly SearchValues<char> Separators = SearchValues.Create("|>»›→•·");

    /// <summary>"Home | World | Politics", "News > Russia".</summary>
    public static bool IsMenu(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestMenu || text.IndexOfAny(Separators) < 0) return false;
        return HasLabels(text, '|', 2) || HasLabels(text, '>', 2) || HasLabels(text, '»', 2) || HasLabels(text, '›', 2)
            || HasLabels(text, '→', 2) || HasLabels(text, '•', LeastPartsOfMenu) || HasLabels(text, '·', LeastPartsOfMenu);
    }

    /// <summary>"ru-RU1 en-GB1 es-ES1", "EN FR ES": nothing but tags of languages.</summary>
    public static bool IsLanguageSwitch(ReadOnlySpan<char> text)
    {
        int tags = 0, full = 0;
        foreach (var part in text.SplitAny(' ', '\u00A0', '\t', '|', '/', ','))
        {
            var tag = text[part].TrimEnd("0123456789");
            if (tag.Length == 0) continue;
            if (!IsLanguageTag(tag) && !IsShortTag(tag)) return false;
            tags++;
            full += tag.Length > 2 ? 1 : 0;
        }

        return full > 0 || tags > 2;
    }

    /// <summary>"0", "792-12-04": a counter or a number of the page.</summary>
    public static bool HasNoLetters(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestMenu) return false;
        foreach (var character in text)
            if (char.IsLetter(character)) return false;
        return true;
    }

    /// <summary>Whether every word that is not joining others begins with a capital.</summary>
    public static bool AllCapitalised(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(' '))
        {
            var word = text[part].Trim(".,/&()");
            if (word.Length > 3 && !char.IsUpper(word[0])) return false;
        }

        return text.Length > 0 && char.IsUpper(text[0]);
    }

    private static bool HasLabels(ReadOnlySpan<char> text, char separator, int leastParts)
    {
        var parts = 0;
        foreach (var part in text.Split(separator))
        {
            var label = text[part].Trim();
            if (label.Length == 0) continue;
            if (label[^1] is '.' or '!' || WordCount(label) > MostWordsOfLabel + (separator == '|' ? 2 : 0)) return false;
            parts++;
        }

        return parts >= leastParts;
    }

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var part in text.Split(' ')) words += text[part].IsWhiteSpace() ? 0 : 1;
        return words;
    }

    private static bool IsShortTag(ReadOnlySpan<char> tag) => tag.Length == 2 && char.IsUpper(tag[0]) && char.IsUpper(tag[1]);

    private static bool IsLanguageTag(ReadOnlySpan<char> tag) =>
        tag.Length == 5 && tag[2] is '-' or '_' && char.IsAsciiLetterLower(tag[0]) && char.IsAsciiLetterLower(tag[1])
        && char.IsAsciiLetterUpper(tag[3]) && char.IsAsciiLetterUpper(tag[4]);
}
