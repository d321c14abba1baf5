using Chancery.Record;
using Chancery.Views.Promises;

namespace Chancery.Server.Home;

/// <summary>What the first page tells of the record as a whole.</summary>
/// <param name="Reports">How many reports of each year and publisher.</param>
/// <param name="Moved">What happened last, one step a matter.</param>
/// <param name="Coming">What is planned for after the last report.</param>
internal sealed record HomeOverview(
    IReadOnlyList<(int? Year, string? Publisher, int Documents)> Reports, IReadOnlyList<MovedMatter> Moved, IReadOnlyList<MovedMatter> Coming)
{
    private const int MostShown = 8;
    private const int MostLookedAt = 80;

    // No decision changes which reports there are.
    private long LastReading { get; init; }

    /// <summary>What there is to tell of a record.</summary>
    /// <param name="session">The record.</param>
    /// <param name="before">What there was before something changed; null where nothing is known of it.</param>
    public static HomeOverview Of(RecordSession session, HomeOverview? before = null)
    {
        var last = session.Store.Documents.LastReading();
        var day = PromiseFinder.LastDay(session);
        var store = session.Store;
        // An open end or a far year is no date that anybody waits for.
        var soon = day < DateOnly.MaxValue.AddYears(-5) ? day.AddYears(5) : day;
        var reports = before?.LastReading == last ? before.Reports : store.Directory.Reports();
        var moved = Latest(store.Timeline.Steps(new() { Until = day }, MostLookedAt).Where(step => IsBy(step, day)), session);
        var coming = Latest(store.Timeline.Steps(new() { Since = day.AddDays(1), Until = soon }, MostLookedAt).Where(step => IsAfter(step, day)).Reverse(), session);
        return new(reports, moved, coming) { LastReading = last };
    }

    private static IReadOnlyList<MovedMatter> Latest(IEnumerable<(Matter Matter, int Entry)> steps, RecordSession session) =>
        [.. steps.DistinctBy(step => step.Matter.Id).Take(MostShown).Select(step => MovedMatter.Of(step.Matter, step.Entry, session))];

    private static bool IsBy((Matter Matter, int Entry) step, DateOnly day) => Range(step) is { } range && range.Latest <= day;

    private static bool IsAfter((Matter Matter, int Entry) step, DateOnly day) => Range(step) is { } range && range.Earliest > day;

    private static DateRange? Range((Matter Matter, int Entry) step) => step.Matter.Entries[step.Entry].Date.Range;
}
