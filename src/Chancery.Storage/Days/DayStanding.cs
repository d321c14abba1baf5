namespace Chancery.Storage.Days;

/// <summary>How a matter stood on a day beside how it stands now.</summary>
internal enum DayStanding
{
    /// <summary>None of its claims was so by then.</summary>
    Absent = 0,

    /// <summary>All of them were.</summary>
    AsNow = 1,

    /// <summary>Some were, and it has been made of those.</summary>
    Made = 2,
}
