namespace Chancery.Time;

/// <summary>One step of a pattern: a word, or a slot.</summary>
/// <param name="Word">The word that must stand there; null for a slot.</param>
/// <param name="Slot">The slot, when there is no word.</param>
/// <param name="Context">Whether it must stand there but is no part of the date.</param>
internal readonly record struct DateElement(TimeWord? Word, DateSlot Slot, bool Context);
