using Chancery.Record;
using Chancery.Time;

namespace Chancery.Storage;

/// <summary>A text that counts now: under the receipt that speaks for it, as last read.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Reading">Its latest reading.</param>
/// <param name="Name">What its sender calls it.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Bounded">Between which days, by its own text, where the date is not known.</param>
/// <param name="Claims">The claims of that reading, in their order.</param>
internal sealed record CurrentDocument(
    string Id, long Receipt, long Reading, string Name, EdtfDate? Published, BoundedPublication? Bounded, IReadOnlyList<SourcedClaim> Claims)
{
    /// <summary>What tells when it was published.</summary>
    public DatedDocument Dated => new(Id, Name, Published, Bounded, Claims.Count > 0 ? Claims[0].Claim.Evidence[0].Span : default);
}
