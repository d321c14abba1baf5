using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Changes;

/// <summary>An addition to the record because of which a matter moved.</summary>
/// <param name="RecordedAt">When it was made.</param>
/// <param name="Sort">What was added.</param>
/// <param name="Document">The report that was received or read again; null of a decision.</param>
/// <param name="Decision">The decision; null of a report.</param>
internal sealed record ChangeCause(DateTimeOffset RecordedAt, LogEntrySort Sort, DocumentRef? Document, DecisionView? Decision);
