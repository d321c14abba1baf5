namespace Chancery.Views.Answers;

/// <summary>A numbered source: the report and the words in it that say so.</summary>
/// <param name="Number">The number by which the answer cites it.</param>
/// <param name="Document">The report.</param>
/// <param name="Quotation">Its words.</param>
/// <param name="Speakers">Whom the report quotes, nearest first; empty when it speaks for itself.</param>
internal sealed record Source(int Number, DocumentRef Document, Evidence Quotation, IReadOnlyList<NamedActor> Speakers);
