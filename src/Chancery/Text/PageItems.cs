namespace Chancery.Text;

/// <summary>Makes items of the passages of a page: parts dates and picture credits from the text beside them, and settles what
/// their own words settle.</summary>
internal sealed class PageItems(LayoutLexicon lexicon)
{
    private readonly NoiseDetector noise = new(lexicon);
    private readonly CreditCutter credits = new(lexicon);
    private readonly PageLine line = new(lexicon);

    /// <summary>The items in order.</summary>
    public PageItem[] Make(string text, List<Passage> passages, PublicationFactsFinder facts)
    {
        var items = new List<PageItem>(passages.Count);
        var bodyBegan = false;
        for (var i = 0; i < passages.Count; i++)
        {
            if (TakeLine(text, passages[i], bodyBegan, items, facts)) continue;
            var passage = CutDate(text, passages[i], bodyBegan, items, facts);
            Add(text, passage, last: i == passages.Count - 1, items);
            bodyBegan |= items[^1].IsTextLike;
        }

        return [.. items];
    }

    /// <summary>Takes a line that tells of the page's making only, and the dates that it gives.</summary>
    private bool TakeLine(string text, Passage passage, bool bodyBegan, List<PageItem> items, PublicationFactsFinder facts)
    {
        if (line.Read(text, passage.Span) is not { } dates) return false;
        foreach (var date in dates)
            if (!passage.GluedBefore && (date.Rank < lexicon.DateLabels.Count || !bodyBegan)) facts.Take(date);
        items.Add(PageItem.Of(text, passage, BlockKind.Byline));
        return true;
    }

    private void Add(string text, Passage passage, bool last, List<PageItem> items)
    {
        var item = PageItem.Of(text, passage);
        if (noise.HeadsLinks(text, item)) items.Add(item with { Kind = BlockKind.Boilerplate, HeadsLinks = true });
        else if (noise.KindOf(text, item) is { } kind) items.Add(item with { Kind = kind });
        else if (!credits.TryCut(text, passage, last, items)) items.Add(item);
    }

    /// <summary>What is left of the passage when the date of publication at its start is taken off.</summary>
    private Passage CutDate(string text, Passage passage, bool bodyBegan, List<PageItem> items, PublicationFactsFinder facts)
    {
        if (passage.GluedBefore || PageDate.Read(text, passage.Span, lexicon) is not { } date) return passage;
        var rest = LineScanner.Trim(text, new(date.End, passage.Span.End));
        if (bodyBegan || date.Rank >= lexicon.DateLabels.Count || !char.IsUpper(text[rest.Start])) return passage;
        facts.Take(date);
        items.Add(PageItem.Of(text, passage with { Span = new(passage.Span.Start, date.End) }, BlockKind.Byline));
        return passage with { Span = rest };
    }
}
