namespace Chancery.Record;

/// <summary>Finds occasions by time and by who dates them, without looking at all of them.</summary>
internal sealed class KnownOccasions<T> where T : Occurrence
{
    private readonly List<(DateRange Range, int Occasion)> claims;
    private readonly ILookup<string, int> byDocument;

    /// <summary>Takes the occasions in order of time, each of claims with precise dates.</summary>
    public KnownOccasions(List<List<T>> occasions)
    {
        var all = occasions.SelectMany((occasion, i) => occasion.Select(claim => (Claim: claim, Occasion: i))).ToList();
        claims = all.ConvertAll(claim => (claim.Claim.Range!.Value, claim.Occasion));
        byDocument = all.DistinctBy(claim => (claim.Claim.Document, claim.Occasion)).ToLookup(claim => claim.Claim.Document, claim => claim.Occasion);
    }

    /// <summary>Those of which some claim shares a day with the window.</summary>
    public List<int> Near(DateRange window)
    {
        var near = new List<int>();
        // What begins earlier has ended before the window, precise as it is.
        for (var i = FirstFrom(window.Earliest.DayNumber - Occurrence.MostPrecise); i < claims.Count && claims[i].Range.Earliest <= window.Latest; i++)
            if (claims[i].Range.Overlaps(window) && (near is not [.., var last] || last != claims[i].Occasion)) near.Add(claims[i].Occasion);
        return near;
    }

    /// <summary>Those that a document dates.</summary>
    public IEnumerable<int> DatedBy(string document) => byDocument[document];

    private int FirstFrom(int day)
    {
        var (low, high) = (0, claims.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (claims[middle].Range.Earliest.DayNumber < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
