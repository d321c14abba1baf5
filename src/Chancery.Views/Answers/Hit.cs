namespace Chancery.Views.Answers;

/// <summary>A document in which the words occur.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">How many claims were read in it.</param>
/// <param name="Snippet">Some of its text around the words.</param>
/// <param name="Highlights">Where in <paramref name="Snippet"/> the words are.</param>
internal sealed record Hit(DocumentRef Document, int Claims, string Snippet, IReadOnlyList<Span> Highlights);
