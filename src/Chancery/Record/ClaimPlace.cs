namespace Chancery.Record;

/// <summary>A claim on its way into a matter: with its key and its place in time worked out once.</summary>
internal sealed record ClaimPlace(SourcedClaim Sourced, MatterKey Key, StageDate Date, DateRange? Range)
    : Occurrence(Sourced.Claim.DocumentId, Date.Basis, Range, Key.Apart)
{
    public Claim Claim => Sourced.Claim;

    /// <summary>Where in the text the words begin that tell of the claim.</summary>
    public static int StartOf(Claim claim) => claim.Evidence.Count > 0 ? claim.Evidence[0].Span.Start : 0;

    protected override int CompareWithin(Occurrence other)
    {
        var place = (ClaimPlace)other;
        var byEvidence = Start(this).CompareTo(Start(place));
        return byEvidence != 0 ? byEvidence : string.CompareOrdinal(Claim.Id, place.Claim.Id);
    }

    private static Span Start(ClaimPlace place) => place.Claim.Evidence.Count > 0 ? place.Claim.Evidence[0].Span : default;
}
