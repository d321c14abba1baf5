using System.Buffers;
using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Decides whether a sentence ends with a word that ends in a stop: a mark of its own, or an abbreviation's.</summary>
internal sealed class FullStop(WritingConventions conventions)
{
    /// <summary>Longer words in lower case are no abbreviations.</summary>
    private const int LongestAbbreviation = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>If a sentence ends with the stop at <paramref name="i"/> and the marks that close after it, the index of the next word; else 0.</summary>
    internal int EndAfter(WordRow row, int start, int i)
    {
        var word = row[i];
        var final = !word.ContainsAnyExcept(".!?…");
        if (!final) return OpensAfterAbbreviation(row, i) ? i + 1 : 0;
        if (IsItemNumber(row, start, i)) return 0;
        var next = i + 1;
        while (next < row.Count && Closes(row, next)) next++;
        if (next == row.Count) return next;
        if (next > i + 1 && row.LineEndsAfter(next - 1) > 1) return next;
        var following = row[next];
        if (char.IsLower(following[0])) return next == i + 1 && EndsBeforeLowerCase(row, i) ? next : 0;
        // MOSCOW, January 15./TASS/. is one dateline.
        if (following[0] == '/' && row.Touches(next - 1)) return 0;
        return CanOpen(word, following) ? next : 0;
    }

    /// <summary>Whether the word goes with the sentence that ended before it: quotation marks and brackets that close, more
    /// stops, a face made of marks.</summary>
    private bool Closes(WordRow row, int at)
    {
        var word = row[at];
        if (row.SpanOf(at).Length <= 2 && Glyph.IsCloser(word[0]))
            return word[0] is '”' or '»' or ')' or ']' or '}' || row.Touches(at - 1);
        return (Glyph.IsStop(word[0]) && !word.ContainsAnyExcept(".!?…") && row.LineEndsAfter(at - 1) == 0) || conventions.IsEmoticon(word);
    }

    private static bool CanOpen(ReadOnlySpan<char> stop, ReadOnlySpan<char> following)
    {
        var c = following[0];
        if (c is ',' or ';' or ':' or ')' or '%') return false;
        // Three dots in the middle of a sentence are as common as at its end.
        return stop is not ("..." or "…" or "..") || char.IsUpper(c) || c is '"' or '“' or '‘';
    }

    /// <summary>Some writers use no capitals. But the stop after a short word may be that of an abbreviation nobody
    /// listed, that after a capitalised one may belong to a name (Yahoo! said), and three dots end nothing.</summary>
    private bool EndsBeforeLowerCase(WordRow row, int stop)
    {
        if (stop == 0 || row[stop] is not ("." or "!" or "?") || row.Touches(stop)) return false;
        var before = row[stop - 1];
        if (Glyph.IsStop(before[^1])) return false;
        if (row[stop][0] == '.' && conventions.IsOpener(row[stop + 1]) && !IsUnknownShort(before)) return true;
        return char.IsLower(before[0]) && (before.Length > LongestAbbreviation || row[stop][0] == '?');
    }

    // No word of the language is without a vowel, but many abbreviations are: lbs. and oz.
    private static bool IsUnknownShort(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || (char.IsLetter(word[0]) && word.Length <= LongestAbbreviation && !word.ContainsAny(Vowels));

    /// <summary>Whether the stop is that of an item's number at the head of a sentence: 1. The budget.</summary>
    private static bool IsItemNumber(WordRow row, int start, int stop)
    {
        const int mostDigits = 2;
        var number = stop - 1;
        if (number < start || !row.Touches(number) || row[stop].Length > 1 || row[number].Length > mostDigits) return false;
        if (row[number].ContainsAnyExceptInRange('0', '9')) return false;
        return number == start || (number == start + 1 && row[start] is "*" or "-" or "•" or "–") || row[number - 1] is ":";
    }

    private bool OpensAfterAbbreviation(WordRow row, int at)
    {
        var following = row[at + 1];
        if (!char.IsUpper(following[0])) return false;
        if (!conventions.TryGetAbbreviation(row[at], out var place)) return conventions.IsOpener(following);
        return place switch
        {
            AbbreviationPlace.Anywhere or AbbreviationPlace.AfterList => conventions.IsOpener(following),
            // Washington, D.C. The minister; but: the D.C. Circuit.
            AbbreviationPlace.AfterName => IsAfterName(row, at) || conventions.IsOpener(following),
            _ => false,
        };
    }

    private static bool IsAfterName(WordRow row, int at) => row.At(at - 1) is var before && (before is "," || (before.Length > 0 && char.IsUpper(before[0])));
}
