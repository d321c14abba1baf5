namespace Chancery.Record;

/// <summary>What it takes to reach a stage, and what it means to be there.</summary>
public enum StageReach
{
    /// <summary>Intending is enough: planned, proposed, threatened.</summary>
    Intended,

    /// <summary>Only an actual event leads there: signed, opened.</summary>
    Actual,

    /// <summary>An actual event after which the matter is over or stands still: closed, suspended.</summary>
    Over,
}
