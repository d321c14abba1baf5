using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;

namespace Chancery.Server.Review;

/// <summary>What waits for a reviewer. What he was not sure of stands behind everything else.</summary>
/// <param name="Part">The part that is asked for; all when null.</param>
/// <param name="Kinds">How many claims of each kind wait, whatever the kind that is asked for.</param>
/// <param name="Total">How many claims wait.</param>
/// <param name="Claims">Those that are shown, claims of one kind together.</param>
/// <param name="Behind">Claims that were put behind.</param>
/// <param name="Actors">Actors who may be one.</param>
/// <param name="Matters">Matters that may be one.</param>
/// <param name="Last">The last decision that counts and can be taken back; null when there is none.</param>
internal sealed record ReviewPageAnswer(
    ReviewPart? Part, IReadOnlyDictionary<Kind, int> Kinds, int Total, IReadOnlyList<ClaimView> Claims, IReadOnlyList<ClaimView> Behind,
    IReadOnlyList<SuggestionView> Actors, IReadOnlyList<MatterSuggestionView> Matters, DecisionView? Last)
{
    public const int MostShown = 25;

    public bool IsEmpty => Claims.Count + Behind.Count + Actors.Count + Matters.Count == 0;

    /// <summary>What waits.</summary>
    /// <param name="session">The record.</param>
    /// <param name="filter">What it is narrowed to.</param>
    /// <param name="part">The part that is asked for; all when null.</param>
    /// <param name="notSure">What the reviewer has put behind.</param>
    /// <param name="pairs">All matters that may be one; null while they are gathered.</param>
    public static ReviewPageAnswer Of(RecordSession session, ListFilter filter, ReviewPart? part, IReadOnlyList<string> notSure, MatterPairs? pairs)
    {
        var (kinds, claims, behind) = part is null or ReviewPart.Claims ? Queue(session, filter, notSure) : (ReviewQueue.Count(session, filter.Actors), [], []);
        var last = session.Store.Decisions.List().LastOrDefault(decision => decision.Stands && decision.Decision.Ruling is not UndoDecision);
        return new(
            part, kinds, filter.Narrowed.Kind is { } kind ? kinds.GetValueOrDefault(kind) : kinds.Values.Sum(), claims, behind,
            part is null or ReviewPart.Actors && filter.Narrowed.Kind is null ? PutBehind(PairsOfActors(session, filter), pair => NotSure.Pair(pair.Person.Id.ToString(), pair.Other.Id.ToString()), notSure) : [],
            part is null or ReviewPart.Matters ? PutBehind(pairs?.Among(filter.Actors, filter.Narrowed.Kind) ?? [], pair => NotSure.Pair(pair.Matter, pair.Into), notSure) : [],
            last is null ? null : DecisionView.Of(last, session));
    }

    private static (IReadOnlyDictionary<Kind, int>, IReadOnlyList<ClaimView>, IReadOnlyList<ClaimView>) Queue(RecordSession session, ListFilter filter, IReadOnlyList<string> notSure)
    {
        var put = notSure.ToHashSet();
        var queue = ReviewQueue.Of(session, filter.Actors, filter.Narrowed.Kind, MostShown + put.Count);
        var fresh = queue.Where(claim => !put.Contains(claim.Read.Id)).Take(MostShown).ToList();
        var behind = queue.Where(claim => put.Contains(claim.Read.Id)).OrderBy(claim => notSure.ToList().IndexOf(claim.Read.Id)).Take(MostShown - fresh.Count);
        return (ReviewQueue.Count(session, filter.Actors), [.. fresh.Select(claim => ClaimView.Of(claim, session))], [.. behind.Select(claim => ClaimView.Of(claim, session))]);
    }

    private static IEnumerable<SuggestionView> PairsOfActors(RecordSession session, ListFilter filter) => session.Store.Identities.Suggestions()
        .Where(pair => filter.Actors.Count == 0 || filter.Actors.Contains(pair.Person) || filter.Actors.Contains(pair.Other))
        .Select(pair => SuggestionView.Of(pair, session));

    private static IReadOnlyList<T> PutBehind<T>(IEnumerable<T> pairs, Func<T, string> name, IReadOnlyList<string> notSure)
    {
        var order = notSure.Select((item, i) => (item, i)).ToDictionary(put => put.item, put => put.i);
        return [.. pairs.OrderBy(pair => order.GetValueOrDefault(name(pair), -1)).Take(MostShown)];
    }
}
