namespace Chancery.Views.Changes;

/// <summary>One of the three clocks of a record.</summary>
internal enum Clock
{
    /// <summary>When the record learnt of it.</summary>
    Record,

    /// <summary>When it was reported.</summary>
    Publication,

    /// <summary>When it happened.</summary>
    Valid,
}
