
namespace Chancery.Text;

/// <summary>A report's page taken apart.</summary>
/// <remarks>Invariants: the blocks are in the order of the text, do not overlap, are not empty and lie in the text; only
/// white space, list marks and separators lie between them.</remarks>
public sealed class Layout
{
    internal Layout(IReadOnlyList<Block> blocks, PublicationFacts facts)
    {
        Blocks = blocks;
        Facts = facts;
        Readable = [.. blocks.Where(block => !block.Duplicate && MayCarryClaims(block.Kind))];
        Headline = blocks.Where(block => block.Kind == BlockKind.Headline).Select(block => (Span?)block.Span).FirstOrDefault();
    }

    /// <summary>All blocks in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The blocks whose sentences may carry claims, each said once.</summary>
    public IReadOnlyList<Block> Readable { get; }

    /// <summary>The title, where the text begins with one.</summary>
    public Span? Headline { get; }

    /// <summary>Whether the span lies in a paragraph of the text.</summary>
    internal bool IsParagraph(Span span) =>
        Readable.Any(block => block.Kind is BlockKind.Paragraph && block.Span.Start <= span.Start && span.End <= block.Span.End);

    /// <summary>What the text tells of its publication.</summary>
    public PublicationFacts Facts { get; }

    private static bool MayCarryClaims(BlockKind kind) =>
        kind is BlockKind.Headline or BlockKind.Paragraph or BlockKind.Caption or BlockKind.ListItem;
}
