namespace Chancery.Text;

/// <summary>Cuts a passage where a page was stitched together without a break: "according to the minister.EconomyOil
/// prices rise8 April, 10:55 GMTHe added".</summary>
/// <remarks>One walk over the characters. A cut needs evidence on the spot: the end of a sentence against a capital, a
/// section's name or a button against a capital, a date against a letter. Other capitals inside words are names.</remarks>
internal sealed class GlueCutter(LayoutLexicon lexicon)
{
    private const int ShortestPiece = 3;
    private const int LeastBeforeSentence = 4;
    private const int LongestWord = 40;

    /// <summary>Adds the pieces of <paramref name="passage"/> to <paramref name="pieces"/>.</summary>
    public void Cut(string text, Passage passage, List<Passage> pieces)
    {
        var before = pieces.Count;
        var start = passage.Span.Start;
        var evenQuotes = true;
        for (var i = start + 1; i < passage.Span.End; i++)
        {
            if (text[i - 1] == '"') evenQuotes = !evenQuotes;
            if (char.IsWhiteSpace(text[i]) || char.IsLower(text[i])) continue;
            var next = InlineEnd(text, start, i, passage.Span.End) is { } inlineEnd ? inlineEnd
                : StampEnd(text, i, passage.Span.End) is { } stampEnd ? stampEnd
                : IsGlue(text, start, i, passage.Span.End, evenQuotes, pieces.Count > before) ? i : -1;
            if (next < 0) continue;
            Add(text, passage, new(start, i), pieces);
            if (next > i) Add(text, passage, new(i, next), pieces);
            start = next;
            i = Math.Max(i, next - 1);
        }

        Add(text, passage, new(start, passage.Span.End), pieces);
        MarkGlue(pieces, before);
    }

    private static void Add(string text, Passage passage, Span span, List<Passage> pieces)
    {
        var trimmed = LineScanner.Trim(text, span);
        if (trimmed.Length > 0) pieces.Add(passage with { Span = trimmed });
    }

    private static void MarkGlue(List<Passage> pieces, int from)
    {
        for (var i = from; i < pieces.Count; i++)
            pieces[i] = pieces[i] with { GluedBefore = i > from, GluedAfter = i + 1 < pieces.Count };
    }

    private bool IsGlue(string text, int start, int i, int end, bool evenQuotes, bool afterCut) =>
        !char.IsWhiteSpace(text[i - 1])
        && (IsSentenceGlue(text, start, i, end, evenQuotes) || IsWordGlue(text, start, i, end, afterCut));

    /// <summary>Whether a sentence ends before <paramref name="i"/> and another begins there.</summary>
    private static bool IsSentenceGlue(string text, int start, int i, int end, bool evenQuotes)
    {
        var opens = text[i] is '“' or '‘' or '«';
        var capital = opens ? i + 1 : i;
        if (capital + 1 >= end || !char.IsUpper(text[capital])) return false;
        if (!char.IsLower(text[capital + 1]) && text[capital + 1] != ' ') return false;
        var stop = i - 1;
        // A straight quotation mark closes when it is the second of its pair.
        while (stop > start && (text[stop] is '”' or '’' or ')' || (text[stop] == '"' && evenQuotes))) stop--;
        if (text[stop] is not ('.' or '!' or '?')) return false;
        return stop - start >= ShortestPiece && EndsWord(text[stop - 1]) && EndsWord(text[stop - 2]) && !InAddress(text, start, stop);
    }

    private static bool EndsWord(char character) =>
        char.IsLower(character) || char.IsAsciiDigit(character) || character is '%' or ')' or '”' or '’' or '"';

    private static bool InAddress(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && stop - word < 60 && !char.IsWhiteSpace(text[word - 1])) word--;
        var written = text.AsSpan(word, stop - word);
        return written.Contains("www", StringComparison.OrdinalIgnoreCase) || written.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Whether a capital inside a run of letters is the start of another text.</summary>
    private bool IsWordGlue(string text, int start, int i, int end, bool afterCut)
    {
        if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1])) return false;
        var word = WordStart(text, start, i);
        if (i - word < ShortestPiece) return false;
        var right = text.AsSpan(i, LettersEnd(text, i, end) - i);
        if (i - word >= LeastBeforeSentence && IsOneOf(lexicon.SentenceStarts, right) && HasSpaceAfter(text, i + right.Length, end)) return true;
        return word == start && IsSection(text, start, i, end, afterCut);
    }

    private bool IsSection(string text, int start, int i, int end, bool afterCut)
    {
        var right = text.AsSpan(i, PieceEnd(text, i, end) - i);
        if (IsOneOf(lexicon.Sections, text.AsSpan(start, i - start))) return afterCut || IsOneOf(lexicon.Sections, right);
        // In a row of tags the names of states stand beside those of sections.
        return afterCut && right.Length >= ShortestPiece && start > 0 && char.IsLower(text[start - 1]);
    }

    private static bool IsOneOf(System.Collections.Frozen.FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool HasSpaceAfter(string text, int at, int end) => at < end && text[at] is ' ' or '\u00A0' or '\n' or ',';

    private static int WordStart(string text, int start, int i)
    {
        for (var least = Math.Max(start, i - LongestWord); i > least && char.IsLetter(text[i - 1]);) i--;
        return i;
    }

    private static int LettersEnd(string text, int i, int end)
    {
        for (var most = Math.Min(end, i + LongestWord); i < most && char.IsLetter(text[i]);) i++;
        return i;
    }

    private static int PieceEnd(string text, int i, int end)
    {
        i++;
        for (var most = Math.Min(end, i + LongestWord); i < most && char.IsLower(text[i]);) i++;
        return i;
    }

    /// <summary>The end of a date that is glued to the letter before it, with its time of day.</summary>
    private int? StampEnd(string text, int i, int end)
    {
        if (!char.IsAsciiDigit(text[i]) || !char.IsLower(text[i - 1])) return null;
        return DateStamp.Read(text, i, end, lexicon.Months) is { } stamp ? ClockTime.EndAfter(text, stamp.Span.End, end) : null;
    }

    /// <summary>The end of a button that stands at <paramref name="i"/> between the ends of other things.</summary>
    private int? InlineEnd(string text, int start, int i, int end)
    {
        if (!lexicon.InlinePhrases.TryGetValue(text[i], out var phrases) || !IsFree(text, start, i)) return null;
        foreach (var phrase in phrases)
        {
            var after = i + phrase.Length;
            if (after > end || string.CompareOrdinal(text, i, phrase, 0, phrase.Length) != 0) continue;
            if (after == end || char.IsUpper(text[after]) || text[after] is '/' or '|') return after;
        }

        return null;
    }

    private static bool IsFree(string text, int start, int i)
    {
        while (i > start && char.IsWhiteSpace(text[i - 1])) i--;
        return i == start || text[i - 1] is '/' or '|' or '.' or '!' or '?' or '”' or '"';
    }
}
