using Chancery.Record;

namespace Chancery.Cli.Answers;

/// <summary>A decision with the names of what it is about.</summary>
/// <param name="Number">Its number.</param>
/// <param name="DecidedAt">When it was made.</param>
/// <param name="By">Who made it.</param>
/// <param name="Reason">Why; null when nothing was said.</param>
/// <param name="Act">merge, split or undo.</param>
/// <param name="Actors">The actors: of a merge the one that goes and the one that stays, of a split the one and the other.</param>
/// <param name="Documents">The names of the reports that mean the other one.</param>
/// <param name="Undoes">The number of the decision that it undoes; null when it is none such.</param>
/// <param name="Stands">Whether it counts.</param>
/// <param name="UndoneBy">The number of the decision that undid it.</param>
internal sealed record DecisionView(
    long Number, DateTimeOffset DecidedAt, string By, string? Reason, string Act, IReadOnlyList<NamedActor> Actors,
    IReadOnlyList<string> Documents, long? Undoes, bool Stands, long? UndoneBy)
{
    public static DecisionView Of(RecordedDecision recorded, RecordSession session)
    {
        var decision = recorded.Decision;
        var (act, actors, documents, undoes) = Parts(decision.Ruling);
        return new(decision.Number, decision.DecidedAt, decision.By, decision.Reason, act,
            [.. actors.Select(actor => NamedActor.Of(actor, session))],
            [.. documents.Select(document => session.Store.Documents.Find(document)?.Name ?? document)],
            undoes, recorded.Stands, recorded.UndoneBy);
    }

    private static (string Act, ActorId[] Actors, IReadOnlyList<string> Documents, long? Undoes) Parts(Ruling ruling) => ruling switch
    {
        MergeActors merge => ("merge", [merge.Actor, merge.Into], [], null),
        SplitActor split => ("split", [split.Actor, split.New], split.Documents, null),
        KeepApart two => ("split", [two.One, two.Other], [], null),
        UndoDecision undo => ("undo", [], [], undo.Number),
        _ => throw new NotSupportedException($"{ruling.GetType().Name} has no form in an answer."),
    };
}
