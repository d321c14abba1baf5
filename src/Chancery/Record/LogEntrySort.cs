namespace Chancery.Record;

/// <summary>What was added to the log.</summary>
public enum LogEntrySort
{
    /// <summary>A report.</summary>
    Report,

    /// <summary>A version of a report that was on record.</summary>
    Version,

    /// <summary>The text of a document on record, from another sender.</summary>
    Copy,

    /// <summary>What another version of the reader read in a document on record.</summary>
    Reading,

    /// <summary>A decision of a reviewer.</summary>
    Decision,
}
