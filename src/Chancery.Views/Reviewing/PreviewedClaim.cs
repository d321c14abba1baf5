using Chancery.Views.Answers;

namespace Chancery.Views.Reviewing;

/// <summary>A claim as it is and as it would be after a decision.</summary>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be; null where it would be no claim of the record.</param>
internal sealed record PreviewedClaim(ClaimView Before, ClaimView? After);
