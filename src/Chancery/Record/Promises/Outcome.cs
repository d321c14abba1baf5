namespace Chancery.Record.Promises;

/// <summary>What decides a promise.</summary>
/// <param name="Status">What has become of it.</param>
/// <param name="Entry">The index of the entry that decides; null when none does.</param>
/// <param name="DaysLate">By how many days at least it was kept late.</param>
internal readonly record struct Outcome(PromiseStatus Status, int? Entry = null, int? DaysLate = null);
