using Chancery.Time;

namespace Chancery.Record;

/// <summary>What is known of when a document was published.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Name">What its sender calls it.</param>
/// <param name="Published">When it was published; null when that is not known.</param>
/// <param name="Bounded">Between which days, by its own text; null when the date is known or nothing tells.</param>
/// <param name="Opening">The words of its first claim.</param>
internal sealed record DatedDocument(string Id, string Name, EdtfDate? Published, BoundedPublication? Bounded, Span Opening);
