using Chancery.Record;

namespace Chancery.Views.Changes;

/// <summary>What was added to the record between two states of it. The same additions are known from two dates of another clock:
/// which reports tell the difference is all that there is to say.</summary>
internal static class LoggedAdditions
{
    public static IReadOnlyList<LogEntry> Between(RecordSession before, RecordSession after, Clock clock, RecordSession record) =>
        clock == Clock.Record ? record.Store.Entries.Between(before.Vantage?.KnownAt, after.Vantage?.KnownAt) : [];
}
