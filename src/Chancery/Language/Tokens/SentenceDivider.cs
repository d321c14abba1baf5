using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Divides a stretch of words into sentences.</summary>
internal sealed class SentenceDivider(WritingConventions conventions)
{
    /// <summary>Longer sentences are cut: time and memory of a tree grow with the square of its words.</summary>
    internal const int LongestSentence = 200;

    /// <summary>How far back a comma or semicolon is sought at which to cut.</summary>
    private const int CutReach = 60;

    /// <summary>Adds the index after the last word of each sentence, in order, from the word at <paramref name="start"/> on.</summary>
    internal void Divide(string text, IReadOnlyList<Span> words, int start, List<int> ends)
    {
        for (var i = start; i < words.Count; i++)
        {
            var end = EndAfter(text, words, i);
            if (end == 0 && i + 1 - start >= LongestSentence) end = CutBefore(text, words, start, i + 1);
            if (end == 0) continue;
            ends.Add(end);
            start = end;
            i = Math.Max(i, end - 1);
        }

        if (start < words.Count) ends.Add(words.Count);
    }

    /// <summary>If a sentence ends with word <paramref name="i"/> and the marks that close after it, the index of the next; else 0.</summary>
    private int EndAfter(string text, IReadOnlyList<Span> words, int i)
    {
        var word = words[i].Of(text);
        if (i + 1 < words.Count && HasEmptyLine(text, words[i].End, words[i + 1].Start)) return i + 1;
        if (!EndsWithStop(word)) return 0;
        var next = i + 1;
        var final = !word.ContainsAnyExcept(".!?…");
        while (final && next < words.Count && IsClosing(text, words, next)) next++;
        if (next == words.Count) return next;
        var following = words[next].Of(text);
        if (!final) return OpensAfterAbbreviation(word, following) ? next : 0;
        if (char.IsLower(following[0])) return next == i + 1 && EndsBeforeLowerCase(text, words, i) ? next : 0;
        // MOSCOW, January 15./TASS/. is one dateline.
        if (following[0] == '/' && words[next].Start == words[i].End) return 0;
        return CanOpen(word, following) ? next : 0;
    }

    private static bool EndsWithStop(ReadOnlySpan<char> word) => word[^1] is '.' or '!' or '?' or '…';

    private static bool IsClosing(string text, IReadOnlyList<Span> words, int at)
    {
        var span = words[at];
        return span.Length <= 2 && Glyph.IsCloser(text[span.Start])
            && (text[span.Start] is '”' or '»' or ')' or ']' or '}' || words[at - 1].End == span.Start);
    }

    private static bool CanOpen(ReadOnlySpan<char> stop, ReadOnlySpan<char> following)
    {
        var c = following[0];
        if (c is ',' or ';' or ':' or ')' or '%') return false;
        // Three dots in the middle of a sentence are as common as at its end.
        return stop is not ("..." or "…" or "..") || char.IsUpper(c) || c is '"' or '“' or '‘';
    }

    /// <summary>Some writers use no capitals; but after a short or capitalised word the stop may be that of an
    /// abbreviation or a name (Yahoo! said), and three dots end nothing.</summary>
    private static bool EndsBeforeLowerCase(string text, IReadOnlyList<Span> words, int stop)
    {
        const int longestAbbreviation = 3;
        if (stop == 0 || words[stop].Length > 1 || words[stop + 1].Start == words[stop].End) return false;
        var before = words[stop - 1];
        return before.Length > longestAbbreviation && char.IsLower(text[before.Start]);
    }

    private bool OpensAfterAbbreviation(ReadOnlySpan<char> word, ReadOnlySpan<char> following)
    {
        if (!char.IsUpper(following[0]) || !conventions.IsOpener(following)) return false;
        return !conventions.TryGetAbbreviation(word, out var place) || place == AbbreviationPlace.Anywhere;
    }

    private static int CutBefore(string text, IReadOnlyList<Span> words, int start, int end)
    {
        for (var i = end; i > Math.Max(start + 1, end - CutReach); i--)
            if (text[words[i - 1].Start] is ',' or ';') return i;
        return end;
    }

    private static bool HasEmptyLine(string text, int start, int end)
    {
        var lines = 0;
        for (var i = start; i < end; i++)
            if (text[i] == '\n') lines++;
        return lines > 1;
    }
}
