namespace Chancery.Text;

/// <summary>Settles what passages are by what stands around them: titles, lists, links to other stories.</summary>
/// <remarks>Whatever stays unclear is a paragraph: a line too much is read in vain, a line too little is lost.</remarks>
internal sealed class PageContext(LayoutLexicon lexicon)
{
    private const int MostWordsOfHeadline = 30;
    private const int LongestHeadline = 220;
    private const int LeastItemsOfList = 3;
    private const int MostWordsOfButton = 3;
    private const double CrossLinkTitleCase = 0.8;

    /// <summary>Gives every item a kind.</summary>
    public void Settle(string text, string? title, PageItem[] items)
    {
        DropLinkLists(items);
        DropButtons(items);
        var headline = FindHeadline(text, title, items);
        if (headline >= 0) items[headline] = items[headline] with { Kind = BlockKind.Headline };
        RepeatHeadline(text, headline, items);
        for (var i = 0; i < items.Length; i++)
            if (items[i].Kind is null) items[i] = items[i] with { Kind = KindOf(text, items, headline, i) };
    }

    private static void DropLinkLists(PageItem[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].HeadsLinks) continue;
            items[i] = items[i] with { Kind = BlockKind.Boilerplate };
            for (var link = i + 1; link < items.Length && IsLinkUnder(items, link); link++)
                items[link] = items[link] with { Kind = BlockKind.Boilerplate };
        }
    }

    private static bool IsLinkUnder(PageItem[] items, int index) =>
        !items[index].Passage.AfterBlank && items[index].Shape.Short && !items[index].Shape.Terminal;

    // One unknown button in a row of known ones ("• Live • Studio B • facebook").
    private static void DropButtons(PageItem[] items)
    {
        for (var start = 0; start < items.Length; start++)
        {
            var end = start;
            var known = 0;
            for (; end < items.Length && items[end].Passage.Marked; end++) known += items[end].Kind == BlockKind.Boilerplate ? 1 : 0;
            if (known > 0 && known * 2 >= end - start)
                for (var i = start; i < end; i++)
                    if (items[i].Shape.Words <= MostWordsOfButton) items[i] = items[i] with { Kind = BlockKind.Boilerplate };
            start = Math.Max(start, end - 1);
        }
    }

    private static int FindHeadline(string text, string? title, PageItem[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Kind is not null || items[i].Passage.Marked || items[i].Shape is { Words: 1, Terminal: false }) continue;
            if (title is not null && items[i].Passage.Span.Of(text).SequenceEqual(title)) return i;
            return IsHeadline(items, i) ? i : -1;
        }

        return -1;
    }

    private static bool IsHeadline(PageItem[] items, int index)
    {
        var shape = items[index].Shape;
        if (shape.Words is < 2 or > MostWordsOfHeadline || shape.Length > LongestHeadline) return false;
        if (shape.Terminal && shape.Last is not ('?' or '!')) return false;
        return shape.Last is not (':' or ',' or ';') && Array.FindIndex(items, index + 1, item => item.Kind is null) > 0;
    }

    private static void RepeatHeadline(string text, int headline, PageItem[] items)
    {
        if (headline < 0) return;
        var words = items[headline].Passage.Span.Of(text);
        for (var i = headline + 1; i < items.Length; i++)
            if (items[i].Kind is null && items[i].Passage.Span.Of(text).SequenceEqual(words))
                items[i] = items[i] with { Kind = BlockKind.Headline };
    }

    private BlockKind KindOf(string text, PageItem[] items, int headline, int index)
    {
        var item = items[index];
        if (item.Passage.Marked) return BlockKind.ListItem;
        if (!item.IsTitleLike) return BlockKind.Paragraph;
        if (IsCrossLink(items, headline, index)) return BlockKind.Boilerplate;
        if (IsSectionHeading(text, items, headline, index)) return BlockKind.SectionHeading;
        return InListOfLines(items, index) ? BlockKind.ListItem : BlockKind.Paragraph;
    }

    // The title of another story, set in from the margin between two paragraphs.
    private static bool IsCrossLink(PageItem[] items, int headline, int index) =>
        items[index] is { Passage: { Indented: true, AfterBlank: true }, Shape: { Words: > 3, TitleShare: >= CrossLinkTitleCase } }
        && index > headline + 1 && StandsBetweenTexts(items, index);

    private bool IsSectionHeading(string text, PageItem[] items, int headline, int index)
    {
        var item = items[index];
        if (!item.Passage.AfterBlank || index == headline + 1 || !StandsBetweenTexts(items, index)) return false;
        return BeginsAsTitle(text[item.Passage.Span.Start])
            && (item.Shape.TitleShare >= CrossLinkTitleCase || !SaysSomething(text, item.Passage.Span));
    }

    private static bool StandsBetweenTexts(PageItem[] items, int index)
    {
        var before = index - 1;
        while (before >= 0 && items[before].Kind is BlockKind.Boilerplate or BlockKind.Byline) before--;
        var after = index + 1;
        while (after < items.Length && items[after].Kind is BlockKind.Boilerplate or BlockKind.Byline) after++;
        return before >= 0 && after < items.Length && IsText(items[before]) && IsText(items[after]);
    }

    private static bool IsText(PageItem item) =>
        item.Kind is null or BlockKind.Paragraph or BlockKind.ListItem && (item.Shape.Terminal || item.Passage.Marked);

    private static bool InListOfLines(PageItem[] items, int index)
    {
        int first = index, last = index;
        while (first > 0 && index - first < LeastItemsOfList && IsLine(items[first - 1])) first--;
        while (last + 1 < items.Length && last - index < LeastItemsOfList && IsLine(items[last + 1])) last++;
        return last - first + 1 >= LeastItemsOfList;
    }

    private static bool IsLine(PageItem item) => item.IsTitleLike || (item.Kind == BlockKind.ListItem && !item.Passage.Marked);

    private bool SaysSomething(string text, Span span)
    {
        var words = span.Of(text);
        foreach (var part in words.SplitAny(' ', '\u00A0', '\n'))
            if (lexicon.FiniteWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[part])) return true;
        return false;
    }

    // A dash stands before the name of who was quoted, a bracket before a question or a name.
    private static bool BeginsAsTitle(char first) => char.IsUpper(first) || char.IsDigit(first) || first is '‘' or '“' or '"' or '\'' or '«';
}
