using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>A claim of a family of which matters are made.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Place">The claim with the actors that are meant, and what tells of which matter it is.</param>
/// <param name="IsDated">Whether it is known when its document was published.</param>
/// <param name="Matter">The matter that is written of it; null where none is.</param>
internal sealed record FamilyClaim(long Number, ClaimPlace Place, bool IsDated, string? Matter);
