namespace Chancery.Coding;

/// <summary>What a source does to a target in a sentence, as far as it can be told.</summary>
/// <param name="Root">The event type.</param>
/// <param name="Confidence">How sure that is, from 0 to 1.</param>
/// <param name="Framed">What the frames say; null when they say nothing. The classifier has heard it.</param>
public readonly record struct RelationCoding(EventType Root, double Confidence, EventType? Framed);
