namespace Chancery.Time;

/// <summary>What places a date in time.</summary>
/// <param name="Now">The day of publication; null when it is not known.</param>
/// <param name="Then">What was named before.</param>
/// <param name="Near">The date beside it in the same sentence that says its year; null when none does.</param>
/// <param name="Tense">Where the governing verb places it.</param>
/// <param name="Firm">Whether the date hangs on that verb itself; where it hangs on a noun ("the May summit"), a date
/// without a year is rather the nearest.</param>
internal readonly record struct DateContext(DateOnly? Now, NamedBefore Then, EdtfDate? Near, Tense Tense, bool Firm);
