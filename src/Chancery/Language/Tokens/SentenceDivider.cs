using System.Runtime.InteropServices;
using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Divides a stretch of words into sentences.</summary>
internal sealed class SentenceDivider(WritingConventions conventions)
{
    /// <summary>Longer sentences are cut: time and memory of a tree grow with the square of its words.</summary>
    internal const int LongestSentence = 200;

    /// <summary>How far back a comma or semicolon is sought at which to cut.</summary>
    private const int CutReach = 60;

    private readonly FullStop stops = new(conventions);
    private readonly BareEnd bare = new(conventions);
    private readonly LineBreak breaks = new(conventions);

    /// <summary>Adds the index after the last word of each sentence, in order, from the word at <paramref name="start"/> on.</summary>
    internal void Divide(string text, List<Span> words, int start, List<int> ends)
    {
        var row = new WordRow(text, CollectionsMarshal.AsSpan(words));
        var width = -1;
        var first = start;
        for (var i = start; i < row.Count; i++)
        {
            var end = EndAfter(row, first, start, i, ref width);
            if (end == 0 && i + 1 - start >= LongestSentence) end = CutBefore(row, start, i + 1);
            if (end == 0) continue;
            // A stop may have any number of marks after it that close.
            end = Math.Min(end, start + LongestSentence);
            ends.Add(end);
            start = end;
            i = Math.Max(i, end - 1);
        }

        if (start < row.Count) ends.Add(row.Count);
    }

    /// <summary>If a sentence ends with word <paramref name="i"/> and the marks that close after it, the index of the next; else 0.</summary>
    private int EndAfter(WordRow row, int first, int start, int i, ref int width)
    {
        if (i + 1 == row.Count) return i + 1;
        var word = row[i];
        var lineEnds = row.Touches(i) ? 0 : row.LineEndsAfter(i);
        if (lineEnds > 1) return i + 1;
        if (lineEnds == 1 && breaks.Ends(row, i, Width(row, first, ref width))) return i + 1;
        if (Glyph.IsStop(word[^1])) return stops.EndAfter(row, start, i);
        return bare.Ends(row, start, i) ? i + 1 : 0;
    }

    // Most stretches have no line break, so the width is found when the first is met.
    private static int Width(WordRow row, int first, ref int width) =>
        width >= 0 ? width : width = LineBreak.WidestLine(row, first);

    private static int CutBefore(WordRow row, int start, int end)
    {
        for (var i = end; i > Math.Max(start + 1, end - CutReach); i--)
            if (row[i - 1][0] is ',' or ';') return i;
        return end;
    }
}
