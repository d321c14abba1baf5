namespace Chancery.Storage.Projection;

/// <summary>What a matter has that is looked for among many.</summary>
[Flags]
internal enum MatterMarks
{
    None = 0,

    /// <summary>Words that may be promises.</summary>
    Promising = 1,

    /// <summary>Claims that cannot all be right.</summary>
    Disputed = 2,

    /// <summary>More than two participants who are no persons.</summary>
    OfMany = 4,
}
