namespace Chancery.Record;

/// <summary>Tells what had happened by a day, as far as the record says so.</summary>
/// <param name="day">The day.</param>
/// <param name="kinds">Tells intentions from events.</param>
/// <param name="publishedWithin">Between which days a document was published, by its id; null where nothing tells.</param>
internal sealed class ValidTime(DateOnly day, KindTable kinds, Func<string, DateRange?> publishedWithin)
{
    /// <summary>Whether a claim tells of something that was so by the day. In doubt it does not.</summary>
    public bool Holds(SourcedClaim sourced)
    {
        var said = publishedWithin(sourced.Claim.DocumentId)?.Latest ?? DateOnly.MaxValue;
        if (StageDate.Of(sourced) is not { Basis: DateBasis.Stated, Range: { } range }) return said <= day;
        // What is told had happened when it was told, and what is intended was intended then, unless an event is dated ahead.
        var isAhead = range.Earliest > said && !IsIntention(sourced.Claim);
        return HappenedBy(range) <= day || (said <= day && !isAhead);
    }

    private bool IsIntention(Claim claim)
    {
        if (claim.Modality != Modality.Actual) return true;
        var kind = kinds[claim.Kind];
        return kind.StageOf(claim) is { } stage && kind.ReachOf(stage) == StageReach.Intended;
    }

    /// <summary>The day by which it was so for sure; what is open at its end was so from its start.</summary>
    private static DateOnly HappenedBy(DateRange range) =>
        range.Latest == DateOnly.MaxValue && range.Earliest != DateOnly.MinValue ? range.Earliest : range.Latest;
}
