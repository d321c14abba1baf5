using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Review;

/// <summary>All that the form of a correction shows.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">What the kinds' table says of its kind.</param>
/// <param name="Fields">What the fields say.</param>
/// <param name="Was">What they said when the form was first opened.</param>
/// <param name="Because">Why, as far as it was entered.</param>
/// <param name="Error">What is wrong with what was entered; null when nothing is.</param>
/// <param name="Values">The values that attributes usually have.</param>
internal sealed record CorrectionAnswer(
    ClaimView Claim, KindDefinition Kind, CorrectionFields Fields, CorrectionFields Was, string? Because, string? Error, ValueTable Values);
