namespace Chancery.Record.Promises;

/// <summary>What has become of a promise, by what the record holds.</summary>
/// <remarks>A record that holds no outcome says so; it never takes that for a breach.</remarks>
public enum PromiseStatus
{
    /// <summary>Nothing decides it yet, and its time has not come or it names none.</summary>
    Open,

    /// <summary>The time that it names is running.</summary>
    Due,

    /// <summary>The time that it names has passed, and no report read tells the outcome.</summary>
    Overdue,

    /// <summary>A report tells that it was done; where it does not tell when, not necessarily in time.</summary>
    Kept,

    /// <summary>It was done after the time that it names.</summary>
    KeptLate,

    /// <summary>A report says that it was not done, or will not be.</summary>
    Broken,

    /// <summary>Another word took its place: a new date, or a postponement.</summary>
    Superseded,
}
