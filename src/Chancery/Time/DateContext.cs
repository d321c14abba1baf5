namespace Chancery.Time;

/// <summary>What places a date in time.</summary>
/// <param name="Now">The day of publication; null when it is not known.</param>
/// <param name="Then">The last date named before; null when none was.</param>
/// <param name="Tense">Where the governing verb places it.</param>
internal readonly record struct DateContext(DateOnly? Now, EdtfDate? Then, Tense Tense);
