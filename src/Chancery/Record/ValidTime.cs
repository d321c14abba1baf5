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
        return SoFrom(sourced, said, kinds) <= day;
    }

    /// <summary>The first day by which what a claim tells was so.</summary>
    /// <param name="sourced">The claim.</param>
    /// <param name="said">The last day on which its document may have been published.</param>
    /// <param name="kinds">Tells intentions from events.</param>
    public static DateOnly SoFrom(SourcedClaim sourced, DateOnly said, KindTable kinds)
    {
        if (StageDate.Of(sourced) is not { Basis: DateBasis.Stated, Range: { } range }) return said;
        var happened = HappenedBy(range);
        // What is told had happened when it was told, and what is intended was intended then, unless an event is dated ahead.
        var isAhead = range.Earliest > said && !IsIntention(sourced.Claim, kinds);
        return isAhead || happened < said ? happened : said;
    }

    private static bool IsIntention(Claim claim, KindTable kinds)
    {
        if (claim.Modality != Modality.Actual) return true;
        var kind = kinds[claim.Kind];
        return kind.StageOf(claim) is { } stage && kind.ReachOf(stage) == StageReach.Intended;
    }

    /// <summary>The day by which it was so for sure; what is open at its end was so from its start.</summary>
    private static DateOnly HappenedBy(DateRange range) =>
        range.Latest == DateOnly.MaxValue && range.Earliest != DateOnly.MinValue ? range.Earliest : range.Latest;
}
