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
        if (vantage is { AsOf: { } day, PublishedBy: null, KnownAt: null }) return ValidOn(Day(day), log.Whole());
        var last = log.LastEntry(vantage.KnownAt);
        var receipts = vantage.PublishedBy is { } published ? PublishedBy(Day(published), vantage.KnownAt, log) : log.Receipts(last);
        return Projected(log.Make(last, receipts), vantage.AsOf is { } asOf ? Day(asOf) : null);
    }

    /// <summary>All that is known, as far as it had happened by the day: who is who and what is one matter is worked out already.</summary>
    private SqliteConnection ValidOn(DateOnly day, SqliteConnection copy)
    {
        try
        {
            new Projector(copy).Keep(day, builder);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>The receipts that were published by a day for sure, by what was known at a moment of when they were.</summary>
    private IReadOnlyList<long> PublishedBy(DateOnly day, DateTimeOffset? knownAt, LogCopy log)
    {
        if (knownAt is null) return PublishedBy(day, record);
        var last = log.LastEntry(knownAt);
        using var known = Projected(log.Make(last, log.Receipts(last)), asOf: null);
        return PublishedBy(day, known);
    }

    private static IReadOnlyList<long> PublishedBy(DateOnly day, SqliteConnection known)
    {
        using var summaries = new Statement(known, $"SELECT receipt, {SqliteRows.SummaryColumns} FROM summaries");
        return [.. summaries.Rows(row => (Receipt: row.GetInt64(0), SqliteRows.Summary(row, 1).PublishedWithin))
            .Where(summary => summary.PublishedWithin is { } within && within.Latest <= day)
            .Select(summary => summary.Receipt)];
    }

    private SqliteConnection Projected(SqliteConnection copy, DateOnly? asOf)
    {
        try
        {
            var projector = new Projector(copy);
            projector.Rebuild(builder);
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
