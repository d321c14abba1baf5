namespace Chancery.Actors;

/// <summary>A name of the gazetteer found in a sentence.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Actor">Whom it names.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Confidence">From 0 to 1; below 1 for ambiguous names.</param>
public readonly record struct NameMatch(int First, int Last, ActorId Actor, NameKind Kind, double Confidence);
