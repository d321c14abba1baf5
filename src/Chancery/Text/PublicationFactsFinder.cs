namespace Chancery.Text;

/// <summary>Gathers what a page tells of its publication while it is taken apart, the most telling first.</summary>
internal sealed class PublicationFactsFinder(string text, LayoutLexicon lexicon)
{
    private int rank = int.MaxValue;

    /// <summary>What has been found.</summary>
    public PublicationFacts Found { get; private set; } = new();

    /// <summary>Takes a date of the page.</summary>
    public void Take(PageDate date) => TakeDate(date.Stamp, date.Rank);

    /// <summary>Takes a dateline; the first one counts.</summary>
    public void Take(Dateline dateline)
    {
        // A label on the page tells more than a dateline, and a dateline more than a date that stands alone.
        if (dateline.Stamp is { } stamp) TakeDate(stamp, lexicon.DateLabels.Count - 1);
        if (Found.Place is null && dateline.Place is { } place)
            Found = Found with { Place = place.Of(text).ToString(), PlaceAt = place };
        if (Found.Publisher is null && dateline.Outlet is { } outlet) TakeOutlet(outlet);
    }

    private void TakeDate(DateStamp stamp, int itsRank)
    {
        // A day without its year is completed by no other date, and gives way to any that has one.
        if (stamp.Date.Earliest is null) itsRank += lexicon.DateLabels.Count * 2;
        if (itsRank >= rank) return;
        rank = itsRank;
        Found = Found with { Published = stamp.Date, PublishedAt = stamp.Span };
    }

    private void TakeOutlet(Span outlet)
    {
        var written = outlet.Of(text).ToString();
        if (lexicon.Places.Contains(written)) return;
        Found = Found with { Publisher = lexicon.Outlets.GetValueOrDefault(written, written), PublisherAt = outlet };
    }
}
