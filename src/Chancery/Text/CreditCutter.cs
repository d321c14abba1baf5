namespace Chancery.Text;

/// <summary>Parts the caption of a picture from its credit: "Ministers in Lima | Photo: @embassy".</summary>
internal sealed class CreditCutter(LayoutLexicon lexicon)
{
    private const int LongestCaption = 600;
    private const int LongestWithName = 300;
    private const int MostWordsOfCredit = 6;
    private const int MostWordsOfName = 4;
    private const int LongestCredit = 80;

    /// <summary>The caption and its credit as items; false when the passage has no credit.</summary>
    public bool TryCut(string text, Passage passage, bool last, List<PageItem> items)
    {
        if (passage.Span.Length > LongestCaption) return false;
        if (CreditStart(text, passage.Span) is { } credit)
        {
            if (credit <= passage.Span.Start + 1)
            {
                items.Add(PageItem.Of(text, passage, KindOfMarked(text, passage.Span)));
                return true;
            }

            AddCaption(text, passage, new(passage.Span.Start, credit), items);
            items.Add(PageItem.Of(text, passage with { Span = new(credit, passage.Span.End) }, BlockKind.Boilerplate));
            return true;
        }

        if (last || NameStart(text, passage.Span) is not { } name) return false;
        items.Add(PageItem.Of(text, Until(text, passage, name), BlockKind.Caption));
        items.Add(PageItem.Of(text, passage with { Span = new(name, passage.Span.End) }, BlockKind.Boilerplate));
        return true;
    }

    private void AddCaption(string text, Passage passage, Span caption, List<PageItem> items)
    {
        var trimmed = TrimSeparators(text, caption);
        if (trimmed.Length == 0) return;
        var inner = passage with { Span = trimmed };
        if (TryCut(text, inner, last: true, items)) return;
        items.Add(PageItem.Of(text, inner, KindOfCaption(text, trimmed)));
    }

    /// <summary>Where the last credit begins that stands free and ends the passage, or begins it; null when there is none.</summary>
    private int? CreditStart(string text, Span span)
    {
        for (var i = span.End - 1; i >= span.Start; i--)
        {
            if (span.End - i > LongestCredit && i > span.Start + 1) i = span.Start + 1;
            if (IsMark(text, i, span.End) && IsFree(text, span.Start, i) && EndsPassage(text, i, span)) return i;
        }

        return null;
    }

    private bool IsMark(string text, int at, int end)
    {
        if (!lexicon.PhotoCredits.TryGetValue(text[at], out var marks)) return false;
        foreach (var mark in marks)
            if (at + mark.Length <= end && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0) return true;
        return false;
    }

    // "(AP Photo) shows the minister": what goes on behind the bracket is no credit.
    private static bool EndsPassage(string text, int at, Span span)
    {
        if (at == span.Start || text[at - 1] is not ('(' or '[')) return true;
        var close = text.AsSpan(at, span.End - at).IndexOfAny(')', ']');
        return close < 0 || at + close >= span.End - 2;
    }

    private static bool IsFree(string text, int start, int i)
    {
        while (i > start && char.IsWhiteSpace(text[i - 1])) i--;
        return i == start || text[i - 1] is '|' or '(' or '[' or '.' or '/' or '–' or '—' or '-' or ')' or ';';
    }

    private static BlockKind KindOfMarked(string text, Span span) =>
        PassageShape.Of(span.Of(text)).Words > MostWordsOfCredit ? KindOfCaption(text, span) : BlockKind.Boilerplate;

    // A caption that names nobody ("ministers during the talks") says nothing that could be kept.
    private static BlockKind KindOfCaption(string text, Span span) =>
        PassageShape.Of(span.Of(text)) is { Words: > 2, Capitalised: > 0 } ? BlockKind.Caption : BlockKind.Boilerplate;

    /// <summary>Where the photographer's name begins behind the only sentence: "… in Lima on Monday. Ana Perez".</summary>
    private static int? NameStart(string text, Span span)
    {
        if (span.Length > LongestWithName || char.IsPunctuation(text[span.End - 1])) return null;
        var stop = text.LastIndexOf(". ", span.End - 1, span.Length, StringComparison.Ordinal);
        if (stop < 0 || stop - span.Start < 30 || !char.IsLower(text[stop - 1])) return null;
        var name = new Span(stop + 2, span.End);
        var shape = PassageShape.Of(name.Of(text));
        if (shape.Words is < 2 or > MostWordsOfName || !PageMarks.AllCapitalised(name.Of(text))) return null;
        return text.AsSpan(span.Start, stop - span.Start).Contains(". ", StringComparison.Ordinal) ? null : name.Start;
    }

    // "1/2]Ministers in Lima": the first of two pictures.
    private static int AfterCount(string text, int start, int end)
    {
        var cursor = new StampCursor(text, start, end);
        if (cursor.Number(2, out _) is null || !cursor.Is('/') || cursor.Number(2, out _) is null) return start;
        cursor.Is(']');
        cursor.Spaces();
        return cursor.At;
    }

    private static Passage Until(string text, Passage passage, int end) =>
        passage with { Span = LineScanner.Trim(text, new(passage.Span.Start, end)) };

    private static Span TrimSeparators(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '|' or '(' or '[' or '/' or '–' or '—' or '-')) end--;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '(' or '[' or '/' or '|')) start++;
        return new(AfterCount(text, start, end), end);
    }
}
