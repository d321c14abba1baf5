using Chancery.Time;

namespace Chancery.Intake;

/// <summary>What came of one input.</summary>
/// <param name="Document">The document; null when the input could not be taken in.</param>
/// <param name="Claims">What it claims; null when it did not need to be read, or could not be.</param>
/// <param name="Problem">Why it could not be read.</param>
/// <param name="Bounded">Between which days it was published, where its date is not known and its text tells.</param>
public sealed record ReadDocument(Document? Document, IReadOnlyList<Claim>? Claims, IntakeProblem? Problem, BoundedPublication? Bounded = null);
