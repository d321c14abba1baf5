using Chancery.Actors;
using Chancery.Language;
using Chancery.Reading.Certainty;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>What the reader saw in a document, for explaining its claims.</summary>
/// <param name="Sentences">The sentences with their trees, in the order of the text.</param>
/// <param name="Mentions">The actors that were found in them.</param>
/// <param name="Claims">The claims that were read.</param>
/// <param name="Bounded">Between which days it was published, where its date is not known and its text tells.</param>
public sealed record ReadingTrace(
    IReadOnlyList<Sentence> Sentences, IReadOnlyList<Mention> Mentions, IReadOnlyList<Claim> Claims,
    BoundedPublication? Bounded)
{
    /// <summary>What the confidence of each claim was worked out from.</summary>
    internal IReadOnlyList<ClaimFeatures> Features { get; init; } = [];
}
