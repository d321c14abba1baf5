namespace Chancery.Record;

/// <summary>Two persons of a record who may be one, where too little is known to take them for one.</summary>
/// <param name="Person">The one with the lesser name.</param>
/// <param name="Other">The one whose id would stay.</param>
/// <param name="Because">What speaks for it, and what is not known.</param>
public sealed record Suggestion(ActorId Person, ActorId Other, string Because);
