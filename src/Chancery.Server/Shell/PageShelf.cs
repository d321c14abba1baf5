namespace Chancery.Server.Shell;

/// <summary>Keeps the pages that were asked for last, not drawn yet: what a page shows is the same until the record changes.</summary>
internal sealed class PageShelf
{
    private const int Most = 100;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, PageAnswer Page)>> byKey = [];
    private readonly LinkedList<(string Key, PageAnswer Page)> latest = [];

    /// <summary>The page that was kept under a key, or a new one.</summary>
    public PageAnswer Get(string key, Func<PageAnswer> make)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var kept))
            {
                latest.Remove(kept);
                latest.AddFirst(kept);
                return kept.Value.Page;
            }
        }

        var page = make();
        if (page is { Status: StatusCodes.Status200OK, IsOfBefore: false }) Keep(key, page);
        return page;
    }

    private void Keep(string key, PageAnswer page)
    {
        lock (gate)
        {
            if (!byKey.TryAdd(key, latest.AddFirst((key, page))))
            {
                // Somebody who asked at the same time was first.
                latest.RemoveFirst();
                return;
            }

            if (latest.Count <= Most) return;
            byKey.Remove(latest.Last!.Value.Key);
            latest.RemoveLast();
        }
    }
}
