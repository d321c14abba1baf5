namespace Chancery.Server.Documents.Versions;

/// <summary>Which of two texts has a stretch.</summary>
internal enum TextChangeSort
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the later one.</summary>
    Added,

    /// <summary>Only the earlier one.</summary>
    Gone,
}
