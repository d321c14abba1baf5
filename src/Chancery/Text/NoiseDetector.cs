namespace Chancery.Text;

/// <summary>Tells what a page says to its visitors from what it reports, by a passage's own words and typography.</summary>
internal sealed class NoiseDetector(LayoutLexicon lexicon)
{
    private const int LongestNoise = 600;
    private const int MostWordsOfHeading = 6;
    private const int MostSections = 20;
    private const double LeastWordShare = 0.5;
    private const double TitleCase = 0.7;

    /// <summary>What the passage is, where its words alone show that it is not part of the report; else null.</summary>
    public BlockKind? KindOf(string text, PageItem item)
    {
        var (span, shape) = (item.Passage.Span, item.Shape);
        if (shape.WordShare < LeastWordShare) return BlockKind.Boilerplate;
        if (span.Length > LongestNoise) return null;
        var words = span.Of(text);
        // What ends in a full stop is a sentence, and no button.
        var open = !shape.Terminal || shape.Last == '!';
        if (lexicon.Boilerplate.Matches(words, open) || lexicon.Notices.Matches(words)) return BlockKind.Boilerplate;
        if (PageMarks.IsMenu(words) || PageMarks.IsLanguageSwitch(words) || PageMarks.HasNoLetters(words) || NamesSections(words))
            return BlockKind.Boilerplate;
        return item.Passage.GluedBefore || item.Passage.GluedAfter ? KindOfGlued(text, item) : null;
    }

    /// <summary>Whether links to other stories are to be expected under the passage.</summary>
    public bool HeadsLinks(string text, PageItem item) =>
        !item.Shape.Terminal && item.Shape.Short && item.Shape.Words <= MostWordsOfHeading
        && lexicon.LinkLists.Matches(item.Passage.Span.Of(text));

    /// <summary>"World Business Markets More": at least half of the words are names of sections, and none is in lower case.</summary>
    private bool NamesSections(ReadOnlySpan<char> words)
    {
        var sections = lexicon.Sections.GetAlternateLookup<ReadOnlySpan<char>>();
        if (sections.Contains(words)) return true;
        int all = 0, known = 0;
        foreach (var part in words.SplitAny(' ', '\u00A0', '\n'))
        {
            var word = words[part];
            if (word.IsEmpty) continue;
            if (!char.IsUpper(word[0]) || ++all > MostSections) return false;
            known += sections.Contains(word) ? 1 : 0;
        }

        return known >= 2 && known * 2 >= all;
    }

    // Between the ends of other texts: a section's name, an author's, or the title of another story.
    private static BlockKind? KindOfGlued(string text, PageItem item)
    {
        var (passage, shape) = (item.Passage, item.Shape);
        var words = passage.Span.Of(text);
        if (shape.Terminal || !passage.GluedAfter) return null;
        if (shape.Words <= 3 && PageMarks.AllCapitalised(words)) return shape.Words == 1 ? BlockKind.Boilerplate : BlockKind.Byline;
        return shape.TitleShare >= TitleCase && shape.Words <= 25 ? BlockKind.Boilerplate : null;
    }
}
