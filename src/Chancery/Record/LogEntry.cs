namespace Chancery.Record;

/// <summary>One addition to the log.</summary>
/// <param name="RecordedAt">Record time: when it was made.</param>
/// <param name="Sort">What was added.</param>
/// <param name="Document">The id of the document that was received or read; null of a decision.</param>
/// <param name="Versions">The ids of the document and of all versions of its report; none of a decision.</param>
/// <param name="Decision">The number of the decision; null of a document.</param>
public sealed record LogEntry(
    DateTimeOffset RecordedAt, LogEntrySort Sort, string? Document, IReadOnlyList<string> Versions, long? Decision);
