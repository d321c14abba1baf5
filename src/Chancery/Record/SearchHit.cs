namespace Chancery.Record;

/// <summary>A document in which the words that were searched for occur.</summary>
/// <param name="Document">The document.</param>
/// <param name="Snippet">Some of its text around the words.</param>
/// <param name="Highlights">Where in <paramref name="Snippet"/> the words are.</param>
public sealed record SearchHit(DocumentSummary Document, string Snippet, IReadOnlyList<Span> Highlights);
