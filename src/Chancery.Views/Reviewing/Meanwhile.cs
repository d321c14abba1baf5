using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Reviewing;

/// <summary>What was decided of the same while somebody made up his mind.</summary>
internal static class Meanwhile
{
    /// <summary>The number of the last decision on record; 0 when there is none.</summary>
    public static long Last(RecordSession session) => session.Store.Decisions.List() is [.., var last] ? last.Decision.Number : 0;

    /// <summary>The decisions that count, were made after another one and are about the same claims or actors as a ruling.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="seen">The number of the last decision that whoever rules has seen.</param>
    /// <param name="session">The record.</param>
    public static IReadOnlyList<DecisionView> Of(Ruling ruling, long seen, RecordSession session) =>
        [.. session.Store.Decisions.List()
            .Where(other => other.Stands && other.Decision.Number > seen && IsAboutTheSame(ruling, other.Decision.Ruling))
            .Select(other => DecisionView.Of(other, session))];

    private static bool IsAboutTheSame(Ruling one, Ruling other) => Claims(one).Intersect(Claims(other)).Any() || Actors(one).Intersect(Actors(other)).Any();

    private static IEnumerable<string> Claims(Ruling ruling) =>
        ruling is PartMatters two ? two.Claims.Concat(two.OtherClaims) : DecidedClaims.SubjectsOf(ruling);

    private static IEnumerable<ActorId> Actors(Ruling ruling) => ruling switch
    {
        MergeActors merge => [merge.Actor, merge.Into],
        SplitActor split => [split.Actor, split.New],
        KeepApart two => [two.One, two.Other],
        _ => [],
    };
}
