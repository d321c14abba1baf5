namespace Chancery.Text;

/// <summary>Takes the page of a report apart into headline, dateline, paragraphs, captions and what is not part of the report.</summary>
/// <remarks>Rules are general: typography, repetition, and the wordings in <c>data/&lt;language&gt;/layout/</c>. The time is
/// linear in the length of the text. Safe to call from many threads.</remarks>
public sealed class LayoutReader
{
    // A dateline stands before the first sentences, not in the middle of a text.
    private const int ParagraphsWithDateline = 5;

    private readonly LayoutLexicon lexicon;
    private readonly GlueCutter glue;
    private readonly PageItems itemise;
    private readonly PageContext context;
    private readonly DatelineReader datelines;

    private LayoutReader(LayoutLexicon lexicon)
    {
        this.lexicon = lexicon;
        glue = new(lexicon);
        itemise = new(lexicon);
        context = new(lexicon);
        datelines = new(lexicon);
    }

    /// <summary>A reader of the language whose data lie in <paramref name="dataFolder"/> (<c>data/en</c>).</summary>
    /// <exception cref="Lexicons.LexiconException">A data file is not as it must be; the message names file and line.</exception>
    public static LayoutReader Load(string dataFolder) => new(LayoutLexicon.Load(Path.Combine(dataFolder, "layout")));

    /// <summary>The page of the document taken apart.</summary>
    public Layout Read(Document document)
    {
        var text = document.Text;
        var pieces = new List<Passage>();
        foreach (var passage in HardWrap.Join(text, LineScanner.Scan(text))) glue.Cut(text, passage, pieces);
        var facts = new PublicationFactsFinder(text, lexicon);
        var items = itemise.Make(text, pieces, facts);
        context.Settle(text, document.Title, items);
        var blocks = Blocks(text, items, facts);
        DuplicateFinder.Mark(text, blocks);
        return new(blocks, facts.Found);
    }

    private Block[] Blocks(string text, PageItem[] items, PublicationFactsFinder facts)
    {
        var blocks = new List<Block>(items.Length + 1);
        var paragraphs = 0;
        foreach (var item in items)
        {
            var span = item.Passage.Span;
            var kind = item.Kind ?? BlockKind.Paragraph;
            if (kind == BlockKind.Paragraph && paragraphs++ < ParagraphsWithDateline
                && datelines.Read(text, span) is { } dateline)
            {
                facts.Take(dateline);
                blocks.Add(new(dateline.Span, BlockKind.Dateline));
                span = LineScanner.Trim(text, new(dateline.Span.End, span.End));
            }

            if (span.Length > 0) blocks.Add(new(span, kind));
        }

        return [.. blocks];
    }
}
