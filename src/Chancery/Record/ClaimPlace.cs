namespace Chancery.Record;

/// <summary>A claim on its way into a matter: with its key and its place in time worked out once.</summary>
internal sealed record ClaimPlace(SourcedClaim Sourced, MatterKey Key, StageDate Date, DateRange? Range)
{
    public Claim Claim => Sourced.Claim;

    /// <summary>Whether the text itself gives a date close enough to say which of several visits or meetings is meant.</summary>
    public bool IsPrecise => Date.Basis == DateBasis.Stated && Range is { Days: <= 14 };

    /// <summary>Orders by date, then by document and place in it, whatever order the claims came in. Undated claims come last.</summary>
    public static int Compare(ClaimPlace left, ClaimPlace right)
    {
        var byDate = Ends(left).CompareTo(Ends(right));
        if (byDate != 0) return byDate;
        var byDocument = string.CompareOrdinal(left.Claim.DocumentId, right.Claim.DocumentId);
        if (byDocument != 0) return byDocument;
        var byEvidence = Start(left).CompareTo(Start(right));
        return byEvidence != 0 ? byEvidence : string.CompareOrdinal(left.Claim.Id, right.Claim.Id);
    }

    private static (DateOnly, DateOnly) Ends(ClaimPlace place) =>
        place.Range is { } range ? (range.Earliest, range.Latest) : (DateOnly.MaxValue, DateOnly.MaxValue);

    /// <summary>Where in the text the words begin that tell of the claim.</summary>
    public static int StartOf(Claim claim) => claim.Evidence.Count > 0 ? claim.Evidence[0].Span.Start : 0;

    private static Span Start(ClaimPlace place) => place.Claim.Evidence.Count > 0 ? place.Claim.Evidence[0].Span : default;
}
