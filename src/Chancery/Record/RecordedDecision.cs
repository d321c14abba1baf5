namespace Chancery.Record;

/// <summary>A decision, and whether it counts.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="UndoneBy">The number of the decision that undid it; null when it stands.</param>
public sealed record RecordedDecision(Decision Decision, long? UndoneBy)
{
    /// <summary>Whether it counts.</summary>
    public bool Stands => UndoneBy is null;

    /// <summary>All decisions with whether they count, in order of their numbers.</summary>
    public static IReadOnlyList<RecordedDecision> Of(IEnumerable<Decision> decisions)
    {
        var undone = new Dictionary<long, long>();
        var recorded = new List<RecordedDecision>();
        // The last one always stands, and tells whether those before it do.
        foreach (var decision in decisions.OrderByDescending(decision => decision.Number))
        {
            long? by = undone.TryGetValue(decision.Number, out var number) ? number : null;
            recorded.Add(new(decision, by));
            if (by is null && decision.Ruling is UndoDecision undo) undone.TryAdd(undo.Number, decision.Number);
        }
        recorded.Reverse();
        return recorded;
    }
}
