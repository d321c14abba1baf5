namespace Chancery.Record;

/// <summary>That an actor of a claim is another than the id that was read says.</summary>
/// <param name="Read">The id that the reader gave.</param>
/// <param name="Actor">Who it is.</param>
/// <param name="Because">Why: a decision by its number, or what is known, in words.</param>
public sealed record Identity(ActorId Read, ActorId Actor, string Because);
