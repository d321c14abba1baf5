namespace Chancery.Record;

/// <summary>Parts claims of one key that are about different occasions: two visits a year apart are two matters.</summary>
/// <remarks>Claims with a precise date make the occasions. A claim that is vague about the date joins an occasion only where
/// no other could be meant; what is left joins with its like, or stays alone.</remarks>
internal static class TimeClusters
{
    // A report that gives no date speaks of something near its own publication.
    private const int NearPublication = 30;

    public static List<List<T>> Of<T>(List<T> claims, int days) where T : Occurrence
    {
        var occasions = Chain(claims.Where(claim => claim.IsPrecise), days);
        var known = new KnownOccasions<T>(occasions);
        var vague = new List<T>();
        // Decide for all before adding any, so that the order of the claims does not matter.
        var joins = claims.Where(claim => !claim.IsPrecise)
            .Select(claim => (Claim: claim, Occasion: OnlyOccasion(claim, known, days))).ToList();
        foreach (var (claim, occasion) in joins) (occasion is { } only ? occasions[only] : vague).Add(claim);
        occasions.AddRange(Alike(vague));
        return occasions;
    }

    private static List<List<T>> Chain<T>(IEnumerable<T> claims, int days) where T : Occurrence
    {
        var chains = new List<List<T>>();
        DateOnly? reach = null;
        foreach (var claim in claims.Order(Comparer<T>.Create(Occurrence.Compare)))
        {
            var range = claim.Range!.Value;
            if (reach is { } last && range.Earliest.DayNumber - last.DayNumber <= days) chains[^1].Add(claim);
            else chains.Add([claim]);
            reach = reach is { } before && before > range.Latest ? before : range.Latest;
        }
        return chains;
    }

    private static int? OnlyOccasion<T>(T claim, KnownOccasions<T> occasions, int days) where T : Occurrence
    {
        var near = Window(claim)?.Widened(days) is { } window ? occasions.Near(window) : [];
        if (near is [var single]) return single;
        // Several could be meant, or none is near: then only the one that the same report dates.
        var dated = near.Count == 0 && claim.Basis == DateBasis.Stated ? [] : occasions.DatedBy(claim.Document);
        var told = near.Count > 0 ? [.. dated.Intersect(near)] : dated.ToList();
        return told is [var only] ? only : null;
    }

    private static DateRange? Window(Occurrence claim) =>
        claim.Basis == DateBasis.Published ? claim.Range?.Widened(NearPublication) : claim.Range;

    /// <summary>Whether a claim says so little of its time that it may be of any occasion of some seasons.</summary>
    private static bool IsUndated(Occurrence claim) =>
        claim.Range is not { } range || (claim.Basis == DateBasis.Published && range.Days > 2 * NearPublication);

    private static IEnumerable<List<T>> Alike<T>(List<T> vague) where T : Occurrence
    {
        var undated = vague.Where(IsUndated).GroupBy(claim => claim.Document);
        var published = vague.Where(claim => !IsUndated(claim) && claim.Basis == DateBasis.Published);
        var stated = vague.Where(claim => claim.Range is not null && claim.Basis == DateBasis.Stated)
            .GroupBy(claim => claim.Range);
        return undated.Select(group => group.ToList())
            .Concat(Chain(published, NearPublication))
            .Concat(stated.Select(group => group.ToList()));
    }
}
