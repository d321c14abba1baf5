namespace Chancery;

/// <summary>Some documents mean another actor by the same name.</summary>
/// <param name="Actor">The id under which both went.</param>
/// <param name="Documents">The ids of the documents that mean the other one.</param>
/// <param name="New">The other one's id: <c>person:José García (2)</c>.</param>
public sealed record SplitActor(ActorId Actor, IReadOnlyList<string> Documents, ActorId New) : Ruling;
