using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>A claim of a family of which matters are made.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Claim">The claim with the actors that are meant.</param>
/// <param name="IsDated">Whether it is known when its document was published.</param>
/// <param name="Matter">The matter that is written of it; null where none is.</param>
internal sealed record FamilyClaim(long Number, SourcedClaim Claim, bool IsDated, string? Matter);
