namespace Chancery.Record.Disagreements;

/// <summary>In what claims exclude one another.</summary>
public enum DisagreementSort
{
    /// <summary>One stage, reached once, is given two dates.</summary>
    Date,

    /// <summary>A later stage is dated before an earlier one.</summary>
    Order,

    /// <summary>What can have one value at one time is given two.</summary>
    Value,

    /// <summary>A stage that some say was reached is denied by others after that.</summary>
    Denial,
}
