namespace Chancery.Record;

/// <summary>What became of a document that was handed to the record.</summary>
public enum ReadOutcome
{
    /// <summary>It was new.</summary>
    Added,

    /// <summary>It is a new version of a report on record; the old one is kept.</summary>
    NewVersion,

    /// <summary>The same text is on record under another name or from another publisher; its claims count once.</summary>
    Copy,

    /// <summary>It was on record and has been read by another version of the reader; the old claims are kept.</summary>
    ReadAgain,

    /// <summary>It was on record, read by this version of the reader: nothing was added.</summary>
    AlreadyKnown,
}
