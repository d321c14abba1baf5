namespace Chancery;

/// <summary>The words of a document that say something: a span over its original text, and that text.</summary>
/// <remarks>Invariant: <c>document.Text[Span.Start..Span.End] == Text</c>.</remarks>
public sealed record Evidence(Span Span, string Text)
{
    /// <summary>Takes the evidence at <paramref name="span"/> out of <paramref name="document"/>.</summary>
    public static Evidence In(Document document, Span span) => new(span, document.Text[span.Start..span.End]);
}
