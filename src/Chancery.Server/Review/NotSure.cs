using System.Collections.Concurrent;

namespace Chancery.Server.Review;

/// <summary>What reviewers were not sure of and have put behind. It is no decision: it is forgotten when the program ends.</summary>
internal sealed class NotSure
{
    // Whoever puts more behind than this begins with the first again.
    private const int Most = 2000;

    private readonly ConcurrentDictionary<string, List<string>> byReviewer = new(StringComparer.Ordinal);

    /// <summary>What a reviewer has put behind, the first one first: ids of claims, and pairs of actors or matters.</summary>
    public IReadOnlyList<string> Of(string reviewer)
    {
        var items = Items(reviewer);
        lock (items) return [.. items];
    }

    /// <summary>Puts something behind everything else.</summary>
    public void Add(string reviewer, string item)
    {
        var items = Items(reviewer);
        lock (items)
        {
            items.Remove(item);
            items.Add(item);
            if (items.Count > Most) items.RemoveAt(0);
        }
    }

    /// <summary>How a pair is called here.</summary>
    public static string Pair(string one, string other) => $"{one}|{other}";

    private List<string> Items(string reviewer) => byReviewer.GetOrAdd(reviewer, _ => []);
}
