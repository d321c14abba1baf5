using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Makes what a record looks like from another vantage: a record of its own, worked out from a part of the log by the
/// same rules, so that every query asks it in the same way.</summary>
/// <param name="record">The record, with its projection up to date.</param>
/// <param name="builder">Works the matters out.</param>
internal sealed class RecordViews(SqliteConnection record, MatterBuilder builder)
{
    /// <summary>The record as it is seen from there; the caller closes it.</summary>
    public SqliteConnection Of(Vantage vantage)
    {
        var log = new LogCopy(record);
        if (vantage is { AsOf: { } day, PublishedBy: null, KnownAt: null }) return Projected(log.Whole(), isNew: false, Day(day));
        var last = log.LastEntry(vantage.KnownAt);
        var receipts = vantage.PublishedBy is { } published ? PublishedBy(Day(published), vantage.KnownAt, log) : log.Receipts(last);
        return Projected(log.Make(last, receipts), isNew: true, vantage.AsOf is { } asOf ? Day(asOf) : null);
    }

    /// <summary>The receipts that were published by a day for sure, by what was known at a moment of when they were.</summary>
    private IReadOnlyList<long> PublishedBy(DateOnly day, DateTimeOffset? knownAt, LogCopy log)
    {
        if (knownAt is null) return PublishedBy(day, record);
        var last = log.LastEntry(knownAt);
        using var known = Projected(log.Make(last, log.Receipts(last)), isNew: true, asOf: null);
        return PublishedBy(day, known);
    }

    private static IReadOnlyList<long> PublishedBy(DateOnly day, SqliteConnection known)
    {
        using var summaries = new Statement(known, $"SELECT receipt, {SqliteRows.SummaryColumns} FROM summaries");
        return [.. summaries.Rows(row => (Receipt: row.GetInt64(0), SqliteRows.Summary(row, 1).PublishedWithin))
            .Where(summary => summary.PublishedWithin is { } within && within.Latest <= day)
            .Select(summary => summary.Receipt)];
    }

    /// <summary>The copy with what had happened by a day; all where none is given.</summary>
    /// <param name="copy">A copy of the log, or of all.</param>
    /// <param name="isNew">Whether nothing has been worked out of it yet.</param>
    /// <param name="asOf">The day.</param>
    private SqliteConnection Projected(SqliteConnection copy, bool isNew, DateOnly? asOf)
    {
        try
        {
            var projector = new Projector(copy);
            if (isNew) projector.Rebuild(builder);
            if (asOf is { } day) projector.Keep(day, builder);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static DateOnly Day(EdtfDate date) => date.Latest ?? DateOnly.MaxValue;
}
