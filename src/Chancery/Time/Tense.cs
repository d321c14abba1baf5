namespace Chancery.Time;

/// <summary>Where the verb that governs a date places it.</summary>
internal enum Tense
{
    /// <summary>No verb says.</summary>
    Unknown,
    /// <summary>Before the report.</summary>
    Past,
    /// <summary>The verb is in the present, as in headlines and timetables.</summary>
    Present,
    /// <summary>After the report.</summary>
    Future,
}
