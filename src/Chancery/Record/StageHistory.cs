namespace Chancery.Record;

/// <summary>Puts the claims of one matter into its history: one entry a stage and date, with all the claims that say so.</summary>
internal sealed class StageHistory
{
    private readonly KindDefinition kind;

    // What may have changed between two reports.
    private readonly List<ClaimPlace> events;

    private StageHistory(KindDefinition kind, IReadOnlyList<ClaimPlace> claims) =>
        (this.kind, events) = (kind, [.. claims.Where(claim =>
            claim is { Claim: { Modality: Modality.Actual, Polarity: Polarity.Positive }, Date.Basis: DateBasis.Stated, Range: not null })]);

    /// <summary>The entries in order of date, then in the order of the kind's stages.</summary>
    public static List<StageEntry> Of(KindDefinition kind, IReadOnlyList<ClaimPlace> claims)
    {
        var history = new StageHistory(kind, claims);
        var entries = claims.GroupBy(claim => EntryPart.Of(claim, kind))
            .SelectMany(group => history.ByDate([.. group]))
            .Select(history.Entry)
            .ToList();
        entries.Sort(history.Compare);
        return entries;
    }

    /// <summary>Claims with the narrowest dates come first; a vaguer one joins the entry that it can only mean.</summary>
    private List<List<ClaimPlace>> ByDate(List<ClaimPlace> claims)
    {
        var dated = claims.Where(claim => claim.Date.Basis == DateBasis.Stated).OrderBy(claim => claim.Range?.Days ?? int.MaxValue);
        var entries = new List<List<ClaimPlace>>();
        foreach (var claim in dated)
        {
            var meant = entries.FindAll(entry => SameTime(entry[0], claim));
            if (meant.Count == 1) meant[0].Add(claim);
            else entries.Add([claim]);
        }
        entries.Sort((left, right) => Occurrence.Compare(left[0], right[0]));
        var stated = entries.Count;
        foreach (var claim in claims.Where(claim => claim.Date.Basis != DateBasis.Stated))
        {
            var meant = entries.FindLastIndex(entry => IsRecalledBy(entry[0], claim));
            if (meant < 0 && entries.Count > stated && !Interrupted(entries[^1][0], claim)) meant = entries.Count - 1;
            if (meant >= 0) entries[meant].Add(claim);
            else entries.Add([claim]);
        }
        return entries;
    }

    private static bool SameTime(ClaimPlace precise, ClaimPlace vague) =>
        precise.Date.Value == vague.Date.Value
        || (precise.Range is { } inner && vague.Range is { } outer && outer.Contains(inner));

    /// <summary>Whether a report that does not date the stage can be taken to recall the dated one.</summary>
    private bool IsRecalledBy(ClaimPlace dated, ClaimPlace undated)
    {
        if (dated.Date.Basis != DateBasis.Stated) return false;
        if (undated.Range is not { } published) return true;
        return dated.Range is { } range && range.Earliest <= published.Latest && !Interrupted(dated, undated);
    }

    /// <summary>Whether what two claims tell changed in between: the matter came to an end, so that a stage must have been reached
    /// anew, or what both deny had happened, so that the second denies something else.</summary>
    private bool Interrupted(ClaimPlace from, ClaimPlace to) =>
        from.Range is { } start && to.Range is { } end && events.Exists(claim =>
            claim.Range is { } range && range.Earliest > start.Latest && range.Latest < end.Earliest
            && (Ends(this.kind.StageOf(claim.Claim), this.kind.StageOf(to.Claim))
                || (to.Claim.Polarity == Polarity.Negative && this.kind.StageOf(claim.Claim) == this.kind.StageOf(to.Claim))));

    // What was signed is not signed anew because it stood still for a while.
    private bool Ends(string? stage, string? then) =>
        this.kind.RuleOf(stage) is { Reach: StageReach.Over } rule && !(rule.Pauses && this.kind.Outlasts(then));

    private StageEntry Entry(List<ClaimPlace> claims)
    {
        var first = claims[0];
        var inOrder = claims.OrderBy(claim => DateRange.Of(claim.Sourced.Published)?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(claim => claim.Claim.DocumentId, StringComparer.Ordinal)
            .ThenBy(claim => ClaimPlace.StartOf(claim.Claim))
            .ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal)
            .Select(claim => claim.Claim).ToList();
        return new()
        {
            Stage = this.kind.StageOf(first.Claim),
            Reached = Progress.ReachedBy(first.Claim, this.kind),
            Date = first.Date,
            Modality = first.Claim.Modality,
            Polarity = first.Claim.Polarity,
            Attributes = EntryPart.AttributesOf(first, this.kind),
            Claims = [.. inOrder.Select(claim => claim.Id)],
            Documents = [.. inOrder.Select(claim => claim.DocumentId).Distinct()],
        };
    }

    private int Compare(StageEntry left, StageEntry right)
    {
        var byDate = Earliest(left).CompareTo(Earliest(right));
        if (byDate != 0) return byDate;
        var byStage = this.kind.OrderOf(left.Stage).CompareTo(this.kind.OrderOf(right.Stage));
        if (byStage != 0) return byStage;
        var byModality = left.Modality.CompareTo(right.Modality);
        return byModality != 0 ? byModality : string.CompareOrdinal(left.Claims[0], right.Claims[0]);
    }

    private static DateOnly Earliest(StageEntry entry) => entry.Date.Range?.Earliest ?? DateOnly.MaxValue;
}
