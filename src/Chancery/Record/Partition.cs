namespace Chancery.Record;

/// <summary>Parts claims by what must not differ: claims that share a value belong together, and a claim that tells none
/// joins them only where there is no choice.</summary>
internal static class Partition
{
    public static IEnumerable<List<T>> By<T>(List<T> claims, int part) where T : Occurrence
    {
        var groups = new List<(HashSet<string> Values, List<T> Claims)>();
        var silent = new List<T>();
        foreach (var claim in claims)
        {
            var values = claim.Apart[part];
            if (values.Count == 0)
            {
                silent.Add(claim);
                continue;
            }
            var shared = groups.FindAll(group => group.Values.Overlaps(values));
            groups.RemoveAll(shared.Contains);
            groups.Add(([.. shared.SelectMany(group => group.Values), .. values], [.. shared.SelectMany(group => group.Claims), claim]));
        }
        if (silent.Count > 0 && groups.Count == 1) groups[0].Claims.AddRange(silent);
        else if (silent.Count > 0) groups.Add(([], silent));
        return groups.Select(group => group.Claims);
    }
}
