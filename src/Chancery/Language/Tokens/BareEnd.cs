using System.Buffers;
using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Finds ends of sentences that no stop marks, in pages and letters whose line breaks were lost.</summary>
internal sealed class BareEnd(WritingConventions conventions)
{
    private const int ShortestRule = 5;
    private const int ShortestAddress = 6;
    private const int MostWordsOfGreeting = 4;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-=_*~");
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789/");
    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:");

    /// <summary>Whether a sentence that began at <paramref name="start"/> ends with word <paramref name="i"/>; there is a word after it.</summary>
    internal bool Ends(WordRow row, int start, int i)
    {
        var word = row[i];
        var next = row[i + 1];
        if (IsRule(word) || IsRule(next)) return true;
        if (char.IsAsciiDigit(next[0]) && IsStamp(row, i + 1)) return word[0] == '>' || IsAddress(word) || IsName(word);
        if (!char.IsUpper(next[0]) && !IsAddress(next)) return StampEndingAt(row, i) == start;
        if (row.Touches(i)) return false;
        return word[0] == ','
            ? IsGreeting(row, start, i)
            : IsAddress(word) || StampEndingAt(row, i) >= 0 || conventions.IsEmoticon(word);
    }

    private bool IsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !conventions.IsOpener(word);

    /// <summary>A line drawn with marks is a sentence of its own.</summary>
    private static bool IsRule(ReadOnlySpan<char> word) =>
        word.Length >= ShortestRule && RuleMarks.Contains(word[0]) && !word.ContainsAnyExcept(RuleMarks);

    private static bool IsAddress(ReadOnlySpan<char> word) => word.Length >= ShortestAddress && WebAddress.LengthOf(word) == word.Length;

    /// <summary>A letter's closing words stand before the name: Kind regards, Ana.</summary>
    private bool IsGreeting(WordRow row, int start, int comma) =>
        comma > start && comma - start <= MostWordsOfGreeting && conventions.IsValediction(row[comma - 1]);

    /// <summary>Whether a day and a time of day stand here, as mail programs and page makers write them: 03/27/2001 09:11.</summary>
    private static bool IsStamp(WordRow row, int at)
    {
        var date = row.At(at);
        return date.Count('/') == 2 && !date.ContainsAnyExcept(DateCharacters) && IsTime(row.At(at + 1));
    }

    /// <summary>If the word is the last of such a stamp (AM and PM belong to it), the index of the stamp's first; else -1.</summary>
    private static int StampEndingAt(WordRow row, int at)
    {
        if (IsHalfOfDay(row[at])) return IsStamp(row, at - 2) ? at - 2 : -1;
        return IsTime(row[at]) && !IsHalfOfDay(row.At(at + 1)) && IsStamp(row, at - 1) ? at - 1 : -1;
    }

    private static bool IsTime(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsAsciiDigit(word[0]) && word.Contains(':') && !word.ContainsAnyExcept(TimeCharacters);

    private static bool IsHalfOfDay(ReadOnlySpan<char> word) =>
        word.Length == 2 && word[0] is 'A' or 'a' or 'P' or 'p' && word[1] is 'M' or 'm';
}
