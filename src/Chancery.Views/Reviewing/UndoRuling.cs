namespace Chancery.Views.Reviewing;

/// <summary>The decision that an earlier one counts no more.</summary>
internal static class UndoRuling
{
    /// <summary>The ruling, or what stands against it.</summary>
    /// <param name="number">The number of the earlier decision.</param>
    /// <param name="session">The record.</param>
    public static (Ruling? Ruling, string? Error) Of(long number, RecordSession session)
    {
        var decisions = session.Store.Decisions.List();
        if (decisions.FirstOrDefault(decision => decision.Decision.Number == number) is not { } meant)
            return (null, decisions.Count == 0
                ? $"There is no decision {number}: nothing has been decided in this record."
                : $"There is no decision {number} among the {decisions.Count} of this record. List them with: chancery decisions");
        return meant.UndoneBy is { } by
            ? (null, $"Decision {number} is undone already, by decision {by}. To let it count again: chancery undo {by}")
            : (new UndoDecision(number), null);
    }
}
