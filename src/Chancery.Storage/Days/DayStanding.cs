namespace Chancery.Storage.Days;

/// <summary>How a matter stood on a day beside how it stands now.</summary>
internal enum DayStanding
{
    /// <summary>None of its claims was so by then.</summary>
    Absent = 0,

    /// <summary>All of them were.</summary>
    AsNow = 1,

    /// <summary>Some were, or it takes more to tell.</summary>
    Open = 2,

    /// <summary>It has been made of those that were.</summary>
    Made = 3,
}
