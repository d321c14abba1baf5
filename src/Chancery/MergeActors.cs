namespace Chancery;

/// <summary>Two ids mean one actor.</summary>
/// <param name="Actor">The id that goes.</param>
/// <param name="Into">The id that stays.</param>
public sealed record MergeActors(ActorId Actor, ActorId Into) : Ruling;
