namespace Chancery.Text;

/// <summary>A stretch of a report's page that is one thing.</summary>
/// <param name="Span">Where it stands in the document's text; without surrounding white space and list marks. It may hold
/// line breaks where the page was wrapped by hand.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Duplicate">Whether another block of the document says the same words, and more or earlier.</param>
public readonly record struct Block(Span Span, BlockKind Kind, bool Duplicate = false);
