namespace Chancery.Server.Finding;

/// <summary>Puts lists of places, each in order, into one order. Of thousands of lists only as much is gone through as is asked for.</summary>
internal static class MergedPlaces
{
    /// <summary>All places in order, each once.</summary>
    public static IEnumerable<int> Of(ReadOnlyMemory<int[]> lists)
    {
        var heads = new PriorityQueue<(int[] List, int At), int>(Heads(lists));
        var last = -1;
        while (heads.TryPeek(out var head, out var place))
        {
            if (place != last) yield return last = place;
            var next = head.At + 1;
            if (next < head.List.Length) heads.DequeueEnqueue((head.List, next), head.List[next]);
            else heads.Dequeue();
        }
    }

    private static List<((int[] List, int At), int Place)> Heads(ReadOnlyMemory<int[]> lists)
    {
        var heads = new List<((int[] List, int At), int Place)>();
        foreach (var list in lists.Span)
            if (list.Length > 0) heads.Add(((list, 0), list[0]));
        return heads;
    }
}
