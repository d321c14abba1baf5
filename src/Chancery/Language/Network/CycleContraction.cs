namespace Chancery.Language.Network;

/// <summary>Chu-Liu and Edmonds' algorithm on one table of scores: a cycle of best heads becomes one node, until none is
/// left; then the cycles are opened again, the last first. Time grows with the square of the words.</summary>
internal sealed class CycleContraction
{
    private readonly int size;
    private readonly double[] weight;
    private readonly int[] head;
    private readonly bool[] merged;
    private readonly Stack<Level> levels = new();

    /// <summary>A graph whose node 0 is the root; the score of head j for node i stands at <c>i * size + j</c>.</summary>
    internal CycleContraction(double[] weight, int size)
    {
        this.weight = weight;
        this.size = size;
        head = new int[size];
        merged = new bool[size];
    }

    /// <summary>The head of each node in the best tree under node 0, whose own entry has no meaning.</summary>
    internal int[] Run()
    {
        for (var i = 1; i < size; i++) head[i] = BestHead(i);
        for (var i = 1; i < size; i++)
            while (CycleFrom(i) is { } cycle)
                Contract(cycle);
        while (levels.TryPop(out var level)) Open(level);
        return head;
    }

    private double Score(int node, int by) => weight[(node * size) + by];

    private int BestHead(int node)
    {
        var best = -1;
        for (var j = 0; j < size; j++)
            if (j != node && !merged[j] && (best < 0 || Score(node, j) > Score(node, best))) best = j;
        return best;
    }

    /// <summary>The cycle into which the heads lead from a node; null where they lead to the root.</summary>
    private List<int>? CycleFrom(int start)
    {
        if (merged[start]) return null;
        var seen = new bool[size];
        var at = start;
        for (; at != 0 && !seen[at]; at = head[at]) seen[at] = true;
        if (at == 0) return null;
        var cycle = new List<int> { at };
        for (var next = head[at]; next != at; next = head[next]) cycle.Add(next);
        return cycle;
    }

    private void Contract(List<int> cycle)
    {
        var node = cycle[0];
        var level = new Level(cycle, cycle.ConvertAll(c => head[c]), new int[size], new int[size]);
        foreach (var c in cycle) merged[c] = true;
        for (var v = 0; v < size; v++)
        {
            if (merged[v]) continue;
            var (exit, entry) = BestBetween(v, cycle);
            level.Exits[v] = exit;
            level.Entries[v] = entry;
            var entering = Score(entry, v) - Score(entry, head[entry]);
            weight[(v * size) + node] = Score(v, exit);
            level.Entering[v] = entering;
            if (cycle.Contains(head[v])) head[v] = node;
        }

        for (var v = 0; v < size; v++)
            if (!merged[v]) weight[(node * size) + v] = level.Entering[v];
        merged[node] = false;
        head[node] = BestHead(node);
        levels.Push(level);
    }

    /// <summary>The cycle's best word as a head of <paramref name="v"/>, and the one at which v as a head best enters it:
    /// there the arc breaks by which the cycle itself enters that word.</summary>
    private (int Exit, int Entry) BestBetween(int v, List<int> cycle)
    {
        var exit = cycle[0];
        var entry = cycle[0];
        foreach (var c in cycle)
        {
            if (Score(v, c) > Score(v, exit)) exit = c;
            if (Score(c, v) - Score(c, head[c]) > Score(entry, v) - Score(entry, head[entry])) entry = c;
        }

        return (exit, entry);
    }

    private void Open(Level level)
    {
        var node = level.Cycle[0];
        var above = head[node];
        for (var v = 1; v < size; v++)
            if (head[v] == node) head[v] = level.Exits[v];
        for (var i = 0; i < level.Cycle.Count; i++) head[level.Cycle[i]] = level.Heads[i];
        head[level.Entries[above]] = above;
    }

    /// <summary>What is needed to open a cycle again.</summary>
    private sealed record Level(List<int> Cycle, List<int> Heads, int[] Exits, int[] Entries)
    {
        internal double[] Entering { get; } = new double[Exits.Length];
    }
}
