using System.Text.Json.Serialization;
using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>A decision with the names of what it is about.</summary>
/// <param name="Number">Its number.</param>
/// <param name="DecidedAt">When it was made.</param>
/// <param name="By">Who made it.</param>
/// <param name="Reason">Why; null when nothing was said.</param>
/// <param name="Act">merge, split, accept, reject, correct or undo.</param>
/// <param name="Actors">The actors: of a merge the one that goes and the one that stays, of a split the one and the other.</param>
/// <param name="Documents">The names of the reports that mean the other one.</param>
/// <param name="Claim">The id of the claim that it is about; null when it is about none.</param>
/// <param name="Changes">What a correction puts in the place of what was read: "host = Honduras".</param>
/// <param name="Undoes">The number of the decision that it undoes; null when it is none such.</param>
/// <param name="Stands">Whether it counts.</param>
/// <param name="UndoneBy">The number of the decision that undid it.</param>
internal sealed record DecisionView(
    long Number, DateTimeOffset DecidedAt, string By, string? Reason, string Act, IReadOnlyList<NamedActor> Actors,
    IReadOnlyList<string> Documents, string? Claim, IReadOnlyList<string> Changes, long? Undoes, bool Stands, long? UndoneBy)
{
    /// <summary>The ids that two matters had when they were decided to be one or two; null where the decision is about none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Matters { get; init; }

    public static DecisionView Of(RecordedDecision recorded, RecordSession session)
    {
        var decision = recorded.Decision;
        var (act, actors, documents, undoes) = Parts(decision.Ruling);
        return new(decision.Number, decision.DecidedAt, decision.By, decision.Reason, act,
            [.. actors.Select(actor => NamedActor.Of(actor, session))],
            [.. documents.Select(document => session.Store.Documents.Find(document)?.Name ?? document)],
            DecidedClaims.SubjectOf(decision.Ruling), decision.Ruling is CorrectClaim correct ? [.. Changed(correct, session)] : [],
            undoes, recorded.Stands, recorded.UndoneBy)
        {
            Matters = decision.Ruling switch
            {
                MergeMatters merge => [merge.Matter, merge.Into],
                PartMatters two => [two.One, two.Other],
                _ => null,
            },
        };
    }

    private static (string Act, ActorId[] Actors, IReadOnlyList<string> Documents, long? Undoes) Parts(Ruling ruling) => ruling switch
    {
        MergeActors merge => ("merge", [merge.Actor, merge.Into], [], null),
        SplitActor split => ("split", [split.Actor, split.New], split.Documents, null),
        KeepApart two => ("split", [two.One, two.Other], [], null),
        UndoDecision undo => ("undo", [], [], undo.Number),
        MergeMatters => ("merge", [], [], null),
        PartMatters => ("split", [], [], null),
        AcceptClaim => ("accept", [], [], null),
        RejectClaim => ("reject", [], [], null),
        CorrectClaim => ("correct", [], [], null),
        _ => throw new NotSupportedException($"{ruling.GetType().Name} has no form in an answer."),
    };

    private static IEnumerable<string> Changed(CorrectClaim correct, RecordSession session)
    {
        foreach (var (role, actors) in correct.Roles) yield return $"{role} = {string.Join(", ", actors.Select(session.NameOf))}";
        foreach (var (name, value) in correct.Attributes) yield return $"{name} = {value}";
        if (correct.Date is { } date) yield return $"date = {date}";
        if (correct.Modality is { } modality) yield return $"modality = {Word.Of(modality)}";
        if (correct.Polarity is { } polarity) yield return $"polarity = {Word.Of(polarity)}";
    }
}
