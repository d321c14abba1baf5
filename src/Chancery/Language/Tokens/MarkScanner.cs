using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Finds where a word ends that begins with a mark: punctuation, a line of dashes, a face such as :-).</summary>
internal sealed class MarkScanner(WritingConventions conventions)
{
    /// <summary>Longer runs are cut: a page's decoration, not a word.</summary>
    private const int LongestRun = 80;

    private const int ShortestRule = 4;

    /// <summary>The length of the word that <paramref name="rest"/> opens with.</summary>
    /// <param name="rest">The text from the mark on.</param>
    /// <param name="free">Whether white space or nothing stands before the mark.</param>
    internal int LengthOf(ReadOnlySpan<char> rest, bool free)
    {
        var c = rest[0];
        if (rest.Length == 1) return 1;
        if (free && EmoticonLength(rest) is var face and > 0) return face;
        if (char.IsSurrogatePair(c, rest[1]) || IsDoubledQuote(c, rest[1])) return 2;
        if (Glyph.IsStop(c)) return RunOf(rest, Glyph.IsStop);
        if (Glyph.DrawsRule(c) && RunOf(rest, Glyph.DrawsRule) is var rule and >= ShortestRule) return rule;
        if (!Glyph.IsRepeated(c)) return 1;
        var length = 1;
        while (length < rest.Length && length < LongestRun && rest[length] == c) length++;
        return length;
    }

    private static bool IsDoubledQuote(char first, char second) =>
        (first == second && first is '\'' or '`' or '’' or '‘') || (first == '‘' && second == '’');

    private static int RunOf(ReadOnlySpan<char> rest, Func<char, bool> belongs)
    {
        var length = 1;
        while (length < rest.Length && length < LongestRun && belongs(rest[length])) length++;
        return length;
    }

    private int EmoticonLength(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(rest.Length, WritingConventions.LongestEmoticon); length > 1; length--)
            if ((length == rest.Length || !Glyph.IsWordPart(rest[length])) && conventions.IsEmoticon(rest[..length])) return length;
        return 0;
    }
}
