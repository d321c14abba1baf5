using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Reviewing;

/// <summary>What a decision would change: the decision is tried and taken back.</summary>
/// <param name="Matters">The matters that it would change, at most <see cref="MostShown"/>.</param>
/// <param name="TotalMatters">How many matters it would change.</param>
/// <param name="Claims">The claims that it is about, at most <see cref="MostShown"/>.</param>
/// <param name="TotalClaims">How many claims it is about.</param>
internal sealed record RulingPreview(IReadOnlyList<PreviewedMatter> Matters, int TotalMatters, IReadOnlyList<PreviewedClaim> Claims, int TotalClaims)
{
    public const int MostShown = 20;

    /// <summary>Tries a decision.</summary>
    /// <param name="ruling">The decision.</param>
    /// <param name="session">The record, which is not held by a question at that time.</param>
    public static RulingPreview Of(Ruling ruling, RecordSession session)
    {
        var store = session.Store;
        var concerned = Concerned(ruling, session);
        var shown = concerned.Take(MostShown).Select(claim => ClaimView.Of(claim, session)).ToList();
        var known = Touched(ruling, concerned, session);
        var (moved, gone, claims, after) = store.Try(ruling, session.Builder, outcome => (
            outcome.Moved, outcome.Gone,
            shown.ToDictionary(claim => claim.Id, claim => store.Claims.Find(claim.Id) is { } found ? ClaimView.Of(found, session) : null),
            Found([.. known.Keys, .. outcome.New, .. outcome.Moved], session)));
        var before = Found([.. known.Keys, .. moved, .. gone], session);
        var changes = MatterChanges.Between([.. before.Values], [.. after.Values], HasOtherClaims);
        return new(
            [.. changes.Take(MostShown).Select(change => View(change, session))], changes.Count,
            [.. shown.Select(claim => new PreviewedClaim(claim, claims[claim.Id]))], concerned.Count);
    }

    // The same steps may be told by more claims than before.
    private static bool HasOtherClaims(MatterChange change) => change is { Before: { } before, After: { } after } && !Told(before).SetEquals(Told(after));

    private static HashSet<string> Told(Matter matter) => [.. matter.Entries.SelectMany(entry => entry.Claims)];

    private static PreviewedMatter View(MatterChange change, RecordSession session) => new(
        change.Before is { } before ? MatterView.Of(before, session) : null,
        change.After is { } after ? MatterView.Of(after, session) : null, change.Elsewhere);

    private static Dictionary<string, Matter> Found(IEnumerable<string> ids, RecordSession session) =>
        ids.Distinct().Select(session.Store.Matters.Find).OfType<Matter>().ToDictionary(matter => matter.Id);

    private static Dictionary<string, Matter> Touched(Ruling ruling, IReadOnlyList<RecordedClaim> concerned, RecordSession session)
    {
        var ids = concerned.Select(claim => claim.Matter).OfType<string>();
        return Found(ruling is MergeMatters merge ? [merge.Matter, merge.Into, .. ids] : ids, session);
    }

    /// <summary>The claims that the decision is about, as they are.</summary>
    private static IReadOnlyList<RecordedClaim> Concerned(Ruling ruling, RecordSession session) => ruling switch
    {
        MergeActors merge => Naming(merge.Actor, session),
        SplitActor split => [.. Naming(split.Actor, session).Where(claim => split.Documents.Contains(claim.Document.Id))],
        KeepApart two => [.. Naming(two.One, session).Concat(Naming(two.Other, session)).DistinctBy(claim => claim.Read.Id)],
        _ => [.. DecidedClaims.SubjectsOf(ruling).Select(session.Store.Claims.Find).OfType<RecordedClaim>()],
    };

    private static IReadOnlyList<RecordedClaim> Naming(ActorId actor, RecordSession session) =>
        [.. session.Store.Claims.List(new() { Actors = [actor] }).Where(claim => Names(claim.Claim, actor) || Names(claim.Read, actor))];

    private static bool Names(Claim claim, ActorId actor) => claim.Roles.Values.Any(actors => actors.Contains(actor)) || claim.Source.Contains(actor);
}
