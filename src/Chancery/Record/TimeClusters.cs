namespace Chancery.Record;

/// <summary>Parts claims of one key that are about different occasions: two visits a year apart are two matters.</summary>
/// <remarks>Claims with a precise date make the occasions. A claim that is vague about the date joins an occasion only where
/// no other could be meant; what is left joins with its like, or stays alone.</remarks>
internal static class TimeClusters
{
    // A report that gives no date speaks of something near its own publication.
    private const int NearPublication = 30;

    public static List<List<ClaimPlace>> Of(List<ClaimPlace> claims, int days)
    {
        var occasions = Chain(claims.Where(claim => claim.IsPrecise), days);
        var vague = new List<ClaimPlace>();
        // Decide for all before adding any, so that the order of the claims does not matter.
        var joins = claims.Where(claim => !claim.IsPrecise)
            .Select(claim => (Claim: claim, Occasion: OnlyOccasion(claim, occasions, days))).ToList();
        foreach (var (claim, occasion) in joins) (occasion ?? vague).Add(claim);
        occasions.AddRange(Alike(vague));
        return occasions;
    }

    private static List<List<ClaimPlace>> Chain(IEnumerable<ClaimPlace> claims, int days)
    {
        var chains = new List<List<ClaimPlace>>();
        DateOnly? reach = null;
        foreach (var claim in claims.Order(Comparer<ClaimPlace>.Create(ClaimPlace.Compare)))
        {
            var range = claim.Range!.Value;
            if (reach is { } last && range.Earliest.DayNumber - last.DayNumber <= days) chains[^1].Add(claim);
            else chains.Add([claim]);
            reach = reach is { } before && before > range.Latest ? before : range.Latest;
        }
        return chains;
    }

    private static List<ClaimPlace>? OnlyOccasion(ClaimPlace claim, List<List<ClaimPlace>> occasions, int days)
    {
        var window = Window(claim)?.Widened(days);
        var near = occasions.FindAll(occasion => window is { } w && occasion.Exists(other => other.Range!.Value.Overlaps(w)));
        if (near.Count == 1) return near[0];
        // Several could be meant, or none is near: then only the one that the same report dates.
        var candidates = near.Count > 0 ? near : claim.Date.Basis == DateBasis.Stated ? [] : occasions;
        var told = candidates.FindAll(occasion => occasion.Exists(other => other.Claim.DocumentId == claim.Claim.DocumentId));
        return told.Count == 1 ? told[0] : null;
    }

    private static DateRange? Window(ClaimPlace claim) =>
        claim.Date.Basis == DateBasis.Published ? claim.Range?.Widened(NearPublication) : claim.Range;

    /// <summary>Whether a claim says so little of its time that it may be of any occasion of some seasons.</summary>
    private static bool IsUndated(ClaimPlace claim) =>
        claim.Range is not { } range || (claim.Date.Basis == DateBasis.Published && range.Days > 2 * NearPublication);

    private static IEnumerable<List<ClaimPlace>> Alike(List<ClaimPlace> vague)
    {
        var undated = vague.Where(IsUndated).GroupBy(claim => claim.Claim.DocumentId);
        var published = vague.Where(claim => !IsUndated(claim) && claim.Date.Basis == DateBasis.Published);
        var stated = vague.Where(claim => claim.Range is not null && claim.Date.Basis == DateBasis.Stated)
            .GroupBy(claim => claim.Range);
        return undated.Select(group => group.ToList())
            .Concat(Chain(published, NearPublication))
            .Concat(stated.Select(group => group.ToList()));
    }
}
