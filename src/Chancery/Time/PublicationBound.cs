namespace Chancery.Time;

/// <summary>What some words of a report tell of the day on which it was published.</summary>
/// <param name="NotBefore">The first day that they allow; null when they set none.</param>
/// <param name="NotAfter">The last day that they allow; null when they set none.</param>
/// <param name="Span">The words, in the document's text.</param>
/// <param name="Because">Why: <c>told in the past</c>, <c>still to come</c>.</param>
public sealed record PublicationBound(DateOnly? NotBefore, DateOnly? NotAfter, Span Span, string Because)
{
    /// <summary>The words themselves.</summary>
    public string Words { get; init; } = "";
}
