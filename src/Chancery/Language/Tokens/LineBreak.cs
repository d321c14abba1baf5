using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Decides whether a single line break ends a sentence: after a headline, a caption or an item of a list it does;
/// in text that was wrapped to a width it says nothing.</summary>
internal sealed class LineBreak(WritingConventions conventions)
{
    /// <summary>A line shorter than this part of the widest one, next word included, was ended on purpose.</summary>
    private const double Short = 0.75;

    /// <summary>Shorter words in lower case (of, to, is) do not end a headline.</summary>
    private const int ShortestLast = 3;

    /// <summary>The length of the longest line on which words of the row stand.</summary>
    internal static int WidestLine(WordRow row, int first)
    {
        var end = row.SpanOf(row.Count - 1).End;
        var widest = 0;
        for (var start = row.SpanOf(first).Start; start < end;)
        {
            var length = row.Text.AsSpan(start, end - start).IndexOf('\n');
            if (length < 0) length = end - start;
            widest = Math.Max(widest, length);
            start += length + 1;
        }

        return widest;
    }

    /// <summary>Whether the break after word <paramref name="i"/> ends a sentence.</summary>
    internal bool Ends(WordRow row, int i, int widest)
    {
        var last = row[i];
        var next = row[i + 1];
        if (LineHead.IsBullet(next[0]) || IsItemAfterItem(row, i)) return true;
        if (last[^1] is ',' or '-' or '–' or '—' or '(' or '[' or '“' || !CanOpenLine(row, i + 1)) return false;
        if (char.IsLower(last[0]) && (last.Length < ShortestLast || conventions.IsOpener(last))) return false;
        return LengthWithNext(row, i) < widest * Short;
    }

    /// <summary>Whether both lines are items of one list, or an item follows the words that announce the list.</summary>
    private static bool IsItemAfterItem(WordRow row, int i)
    {
        var head = LineHead.Of(row.Text, row.SpanOf(i + 1).Start);
        return head != LineHead.None && (row[i][^1] is ':' or ';' || head == LineHead.Of(row.Text, LineStart(row, i)));
    }

    private static bool CanOpenLine(WordRow row, int at)
    {
        var c = row[at][0];
        if (char.IsUpper(c) || char.IsAsciiDigit(c) || c is '"' or '“' or '‘' or '(' or '[') return true;
        return c is '-' or '–' or '—' or '*' && !row.Touches(at);
    }

    /// <summary>How long the line would be had the first word of the next line been set on it.</summary>
    private static int LengthWithNext(WordRow row, int i) =>
        row.SpanOf(i).End - LineStart(row, i) + 1 + row[i + 1].Length;

    private static int LineStart(WordRow row, int i) => row.Text.AsSpan(0, row.SpanOf(i).End).LastIndexOf('\n') + 1;
}
