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
    public static PromisesAnswer Build(PromiseFilter filter, int? limit, IReadOnlyList<ActorId> actors, RecordSession session, int skipped = 0)
    {
        var day = PromiseFinder.LastDay(session);
        var citations = new Citations(session);
        var finder = new PromiseFinder(session, citations, day);
        var found = finder.Find(actors, filter);
        List<PromiseView> shown = [.. found.Skip(skipped).Take(limit ?? int.MaxValue).Select(finder.View)];
        var searched = Searched.In(session, [.. actors.Select(actor => $"actor {session.NameOf(actor)}"), .. filter.Words()]);
        return new(searched, day, found.Count, shown, citations.Sources);
    }
}
