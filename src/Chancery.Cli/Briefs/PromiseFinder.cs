using Chancery.Cli.Answers;
using Chancery.Record;

namespace Chancery.Cli.Briefs;

/// <summary>Finds what was promised or planned, and how the matter stands now.</summary>
internal sealed class PromiseFinder(RecordSession session, Citations citations)
{
    private const int Most = 8;

    /// <summary>The latest promise of each matter, the latest first; those of an open matter before those of a settled one.</summary>
    public IReadOnlyList<PromiseRow> Find(IReadOnlyList<ActorId> actors) =>
        [.. session.Store.Claims.List(new() { Actors = actors })
            .Where(IsPromise)
            .GroupBy(claim => claim.Matter!)
            .Select(promises => (Last: promises.MaxBy(Said)!, All: promises, Matter: session.Store.Matters.Find(promises.Key)!))
            .OrderBy(promise => StandingOf(promise.Matter) is not (Standing.Intended or Standing.Unknown))
            .ThenByDescending(promise => Said(promise.Last)).ThenBy(promise => promise.Matter.Id, StringComparer.Ordinal)
            .Take(Most)
            .Select(promise => Row(promise.Last, promise.All, promise.Matter))];

    private static bool IsPromise(RecordedClaim recorded) =>
        recorded.Claim is { Modality: Modality.Planned or Modality.Promised, Polarity: Polarity.Positive };

    private static DateOnly Said(RecordedClaim recorded) => DateRange.Of(recorded.Document.Published)?.Earliest ?? DateOnly.MinValue;

    private Standing StandingOf(Matter matter) => Standings.Of(matter, session.Kinds[matter.Kind]);

    private PromiseRow Row(RecordedClaim last, IEnumerable<RecordedClaim> all, Matter matter) => new(
        matter.Title, last.Claim.Modality, last.Claim.Date, last.Document.Published,
        [.. last.Claim.Source.Take(1).Select(actor => NamedActor.Of(actor, session))],
        matter.Id, StandingOf(matter), matter.Stage, citations.Cite(all));
}
