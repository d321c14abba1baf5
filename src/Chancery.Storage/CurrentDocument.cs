using Chancery.Record;

namespace Chancery.Storage;

/// <summary>A text that counts now: under the receipt that speaks for it, as last read.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Reading">Its latest reading.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Claims">The claims of that reading, in their order.</param>
internal sealed record CurrentDocument(
    string Id, long Receipt, long Reading, EdtfDate? Published, IReadOnlyList<SourcedClaim> Claims);
