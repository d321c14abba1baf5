namespace Chancery.Record.Promises;

/// <summary>When claims were told: the publication of their documents.</summary>
internal static class Told
{
    /// <summary>The earliest publication; null when none is known.</summary>
    public static DateRange? First(IEnumerable<RecordedClaim> claims) => claims
        .Select(claim => claim.Document.PublishedWithin)
        .OfType<DateRange>()
        .OrderBy(published => published.Earliest).ThenBy(published => published.Latest)
        .Select(published => (DateRange?)published)
        .FirstOrDefault();
}
