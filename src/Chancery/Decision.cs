namespace Chancery;

/// <summary>What a reviewer decided. A decision is never overwritten; another one can undo it, and be undone itself.</summary>
/// <param name="Number">Its number in the record, from 1.</param>
/// <param name="DecidedAt">Record time: when it was made.</param>
/// <param name="By">Who made it.</param>
/// <param name="Reason">Why, in the reviewer's words; null when nothing was said.</param>
/// <param name="Ruling">What was decided.</param>
public sealed record Decision(long Number, DateTimeOffset DecidedAt, string By, string? Reason, Ruling Ruling);
