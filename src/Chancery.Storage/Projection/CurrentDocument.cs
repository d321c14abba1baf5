using Chancery.Record;
using Chancery.Time;

namespace Chancery.Storage.Projection;

/// <summary>A text that counts now: under the receipt that speaks for it, as last read.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Reading">Its latest reading.</param>
/// <param name="Name">What its sender calls it.</param>
/// <param name="Publisher">Who published it; null when that is not known.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Bounded">Between which days, by its own text, where the date is not known.</param>
internal sealed record CurrentDocument(
    string Id, long Receipt, long Reading, string Name, string? Publisher, EdtfDate? Published, BoundedPublication? Bounded)
{
    /// <summary>When it told what it tells: where nobody gives the year, what the text itself tells of it dates the claims.</summary>
    public EdtfDate? Told => DateRange.Of(Published) is null ? Bounded?.Between ?? Published : Published;
}
