namespace Chancery;

/// <summary>Two ids mean two actors, whatever the names are like.</summary>
public sealed record KeepApart(ActorId One, ActorId Other) : Ruling;
