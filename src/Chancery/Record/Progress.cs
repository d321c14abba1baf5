namespace Chancery.Record;

/// <summary>How far a matter has got.</summary>
internal static class Progress
{
    private const string Planned = "planned";
    private const string Proposed = "proposed";

    /// <summary>The stage that a claim shows to be reached; null when it shows none.</summary>
    public static string? ReachedBy(Claim claim, KindDefinition kind)
    {
        if (claim.Polarity == Polarity.Negative) return null;
        var stage = kind.StageOf(claim);
        if (claim.Modality == Modality.Actual) return stage;
        if (stage is not null && kind.ReachOf(stage) == StageReach.Intended) return stage;
        var intention = claim.Modality is Modality.Proposed or Modality.Possible ? Proposed : Planned;
        return kind.OrderOf(intention) >= 0 ? intention : null;
    }

    /// <summary>The index of the entry that shows how far the matter has got; null when none shows anything.</summary>
    public static int? Current(IReadOnlyList<StageEntry> entries, KindDefinition kind) =>
        Latest(entries, kind, entry => IsActual(entry) && entry.Stage is not null && kind.ReachOf(entry.Stage) != StageReach.Intended)
        ?? Latest(entries, kind, entry => entry.Reached is not null)
        ?? Latest(entries, kind, IsActual);

    private static bool IsActual(StageEntry entry) => entry is { Modality: Modality.Actual, Polarity: Polarity.Positive };

    private static int? Latest(IReadOnlyList<StageEntry> entries, KindDefinition kind, Func<StageEntry, bool> counts)
    {
        int? best = null;
        for (var i = 0; i < entries.Count; i++)
            if (counts(entries[i]) && (best is not { } sofar || Supersedes(entries[i], entries[sofar], kind))) best = i;
        return best;
    }

    /// <summary>Whether an entry that stands later in the history shows the matter further on.</summary>
    /// <remarks>"Signed", said in passing in a later report that gives no date, does not undo "ratified" of last year: where the
    /// later date only bounds the stage, or the two overlap, the order of the stages decides. After an end there is no such
    /// order.</remarks>
    private static bool Supersedes(StageEntry later, StageEntry sofar, KindDefinition kind)
    {
        var further = kind.OrderOf(later.Reached) >= kind.OrderOf(sofar.Reached);
        if (later.Date.Range is not { } laterRange || sofar.Date.Range is not { } range) return further;
        if (laterRange.Overlaps(range)) return further;
        return later.Date.Basis == DateBasis.Stated || further || IsOverBefore(later.Reached, sofar.Reached, kind);
    }

    // A report that recalls the signing does not set going again what stands still.
    private static bool IsOverBefore(string? later, string? sofar, KindDefinition kind) =>
        kind.RuleOf(sofar) is { Reach: StageReach.Over } over && !(over.Pauses && kind.Outlasts(later));
}
