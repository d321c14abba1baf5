namespace Chancery.Storage;

/// <summary>Whether a record file may be made where there is none.</summary>
public enum RecordAccess
{
    /// <summary>The record must exist.</summary>
    Existing,

    /// <summary>The record is made when there is no file, or an empty one.</summary>
    CreateIfMissing,
}
