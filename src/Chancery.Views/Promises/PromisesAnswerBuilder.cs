using Chancery.Views.Answers;

namespace Chancery.Views.Promises;

/// <summary>Gathers the promises of a record.</summary>
internal static class PromisesAnswerBuilder
{
    /// <summary>The promises about matters in which all the actors take part: what presses first.</summary>
    /// <param name="filter">Which of them.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="actors">The actors.</param>
    /// <param name="session">The record.</param>
    /// <param name="skipped">How many come before.</param>
    /// <param name="roll">All promises of the record, where they are known.</param>
    public static PromisesAnswer Build(PromiseFilter filter, int? limit, IReadOnlyList<ActorId> actors, RecordSession session, int skipped = 0, PromiseRoll? roll = null)
    {
        var day = PromiseFinder.LastDay(session);
        var citations = new Citations(session);
        var finder = new PromiseFinder(session, citations, day);
        var (found, total) = roll is null ? Found(finder.Find(actors, filter), skipped, limit) : Found(finder, [.. roll.Among(actors, filter)], skipped, limit);
        List<PromiseView> shown = [.. found.Select(finder.View)];
        var searched = Searched.In(session, [.. actors.Select(actor => $"actor {session.NameOf(actor)}"), .. filter.Words()]);
        return new(searched, day, total, shown, citations.Sources);
    }

    private static (IEnumerable<PromiseFinder.Found> Shown, int Total) Found(IReadOnlyList<PromiseFinder.Found> found, int skipped, int? limit) =>
        (found.Skip(skipped).Take(limit ?? int.MaxValue), found.Count);

    private static (IEnumerable<PromiseFinder.Found> Shown, int Total) Found(PromiseFinder finder, IReadOnlyList<RolledPromise> rolled, int skipped, int? limit) =>
        (rolled.Skip(skipped).Take(limit ?? int.MaxValue).Select(finder.At).OfType<PromiseFinder.Found>(), rolled.Count);
}
