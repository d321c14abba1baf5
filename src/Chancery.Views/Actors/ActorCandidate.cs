using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>Whom a text may mean, and why.</summary>
/// <param name="Actor">The actor; null for a reading that names none.</param>
/// <param name="About">What tells it from others: the office of a person with its dates, the sort of a state.</param>
/// <param name="Confidence">From 0 to 1: how likely the text alone, without a context, means it.</param>
/// <param name="Reasons">Why, the best reason first.</param>
internal sealed record ActorCandidate(NamedActor? Actor, string About, double Confidence, IReadOnlyList<CandidateReason> Reasons);
