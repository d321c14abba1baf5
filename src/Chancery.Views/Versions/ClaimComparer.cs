using Chancery.Views.Answers;

namespace Chancery.Views.Versions;

/// <summary>Compares the claims of two versions of a report. Their ids are others, as their texts are; what they say is compared.</summary>
internal static class ClaimComparer
{
    /// <summary>The claims that came, went or are made otherwise, in the order of the later text, then of the earlier.</summary>
    public static IReadOnlyList<ClaimChange> Compare(IReadOnlyList<ClaimView> before, IReadOnlyList<ClaimView> after)
    {
        var (old, present) = Unlike(before, after);
        var changes = new List<ClaimChange>();
        foreach (var claim in present)
        {
            // The same words may tell more or less now; else whoever takes part shows which one it was.
            var was = old.Find(other => other.Kind == claim.Kind && other.Evidence[0].Text == claim.Evidence[0].Text)
                ?? old.Find(other => other.Kind == claim.Kind && Parties(other).SetEquals(Parties(claim)));
            if (was is not null) old.Remove(was);
            changes.Add(new(was, claim));
        }

        return [.. changes, .. old.Select(claim => new ClaimChange(claim, After: null))];
    }

    /// <summary>The claims that are not in both, each counted as often as it is made.</summary>
    private static (List<ClaimView> Before, List<ClaimView> After) Unlike(IReadOnlyList<ClaimView> before, IReadOnlyList<ClaimView> after)
    {
        var old = before.ToList();
        var present = new List<ClaimView>();
        foreach (var claim in after)
        {
            if (old.FindIndex(other => Says(other) == Says(claim)) is >= 0 and var same) old.RemoveAt(same);
            else present.Add(claim);
        }

        return (old, present);
    }

    private static string Says(ClaimView claim) =>
        $"{claim.Kind} {string.Join('|', ClaimDifferences.Told(claim).OrderBy(told => told.Key, StringComparer.Ordinal).Select(told => $"{told.Key}={told.Value}"))}";

    private static HashSet<ActorId> Parties(ClaimView claim) => [.. claim.Roles.Values.SelectMany(actors => actors).Select(actor => actor.Id)];
}
