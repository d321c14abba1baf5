namespace Chancery.Text;

/// <summary>Tells what a page says to its visitors from what it reports, by a passage's own words and typography.</summary>
internal sealed class NoiseDetector(LayoutLexicon lexicon)
{
    private const int LongestNoise = 600;
    private const int MostWordsOfByline = 12;
    private const int MostWordsOfName = 6;
    private const double LeastWordShare = 0.5;
    private const double TitleCase = 0.7;

    /// <summary>What the passage is, where its words alone show that it is not part of the report; else null.</summary>
    public BlockKind? KindOf(string text, PageItem item)
    {
        var (span, shape) = (item.Passage.Span, item.Shape);
        if (shape.WordShare < LeastWordShare) return BlockKind.Boilerplate;
        if (span.Length > LongestNoise) return null;
        var words = span.Of(text);
        if (lexicon.Boilerplate.Matches(words, open: !shape.Terminal) || lexicon.Notices.Matches(words) || PageMarks.IsLanguageSwitch(words)) return BlockKind.Boilerplate;
        if (IsByline(words, shape) || IsDate(text, span)) return BlockKind.Byline;
        if (PageMarks.IsMenu(words)) return AllPartsAreBylines(text, span) ? BlockKind.Byline : BlockKind.Boilerplate;
        return item.Passage.GluedBefore || item.Passage.GluedAfter ? KindOfGlued(text, item) : null;
    }

    /// <summary>Whether links to other stories are to be expected under the passage.</summary>
    public bool HeadsLinks(string text, PageItem item) =>
        !item.Shape.Terminal && item.Shape.Short && item.Shape.Words <= MostWordsOfName
        && lexicon.LinkLists.Matches(item.Passage.Span.Of(text));

    private bool IsByline(ReadOnlySpan<char> words, PassageShape shape)
    {
        if (shape.Words > MostWordsOfByline) return false;
        if (lexicon.Bylines.Matches(words)) return true;
        return words.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && shape.Words <= MostWordsOfName
            && !shape.Terminal && PageMarks.AllCapitalised(words[3..]);
    }

    private bool IsDate(string text, Span span) =>
        PageDate.Read(text, span, lexicon) is { } date && LineScanner.Trim(text, new(date.End, span.End)).Length == 0;

    private bool AllPartsAreBylines(string text, Span span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var bar = text.IndexOf('|', start, span.End - start);
            var part = LineScanner.Trim(text, new(start, bar < 0 ? span.End : bar));
            if (part.Length > 0 && !IsDate(text, part) && !IsByline(part.Of(text), PassageShape.Of(part.Of(text)))) return false;
            start = bar < 0 ? span.End : bar + 1;
        }

        return true;
    }

    // Between the ends of other texts: a section's name, an author's, or the title of another story.
    private BlockKind? KindOfGlued(string text, PageItem item)
    {
        var (passage, shape) = (item.Passage, item.Shape);
        var words = passage.Span.Of(text);
        if (lexicon.Sections.Contains(words.ToString())) return BlockKind.Boilerplate;
        if (shape.Terminal || !passage.GluedAfter) return null;
        if (shape.Words <= 3 && PageMarks.AllCapitalised(words)) return shape.Words == 1 ? BlockKind.Boilerplate : BlockKind.Byline;
        return shape.TitleShare >= TitleCase && shape.Words <= 25 ? BlockKind.Boilerplate : null;
    }
}
