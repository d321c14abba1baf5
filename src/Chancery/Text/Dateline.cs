namespace Chancery.Text;

/// <summary>What stands before the first sentence of a report: "MEXICO CITY, February 23 (Itar-Tass) —".</summary>
/// <param name="Span">All of it, with the mark that ends it.</param>
/// <param name="Place">The words that name the place, when there is one.</param>
/// <param name="Stamp">The day, when there is one.</param>
/// <param name="Outlet">The words that name the agency, when there are any.</param>
internal readonly record struct Dateline(Span Span, Span? Place, DateStamp? Stamp, Span? Outlet);
