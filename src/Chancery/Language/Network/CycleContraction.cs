namespace Chancery.Language.Network;

/// <summary>Chu-Liu and Edmonds' algorithm on one table of scores: a cycle of best heads becomes one node, until none is
/// left; then the cycles are opened again, the last first. Time grows with the square of the words.</summary>
/// <remarks>Keeps its working memory, so one thread uses it at a time.</remarks>
internal sealed class CycleContraction
{
    private readonly List<ContractedCycle> cycles = [];
    private int size;
    private int depth;
    private double[] weight = [];
    private int[] head = [];
    private bool[] merged = [];
    private bool[] seen = [];

    /// <summary>Begins with a graph of so many nodes; gives the table to be filled, in which the score of head j for node i
    /// stands at <c>i * size + j</c>. Node 0 is the root.</summary>
    internal Span<double> Open(int nodes)
    {
        size = nodes;
        depth = 0;
        if (head.Length < size)
        {
            weight = new double[size * size];
            head = new int[size];
            merged = new bool[size];
            seen = new bool[size];
        }

        Array.Clear(merged);
        return weight.AsSpan(0, size * size);
    }

    /// <summary>The head of each node in the best tree under node 0, whose own entry has no meaning.</summary>
    internal ReadOnlySpan<int> Run()
    {
        for (var i = 1; i < size; i++) head[i] = BestHead(i);
        for (var i = 1; i < size; i++)
            while (EntersCycle(i, out var node))
                Contract(Cycle(node));
        while (depth > 0) Open(cycles[--depth]);
        return head.AsSpan(0, size);
    }

    private double Score(int node, int by) => weight[(node * size) + by];

    private int BestHead(int node)
    {
        var best = -1;
        for (var j = 0; j < size; j++)
            if (j != node && !merged[j] && (best < 0 || Score(node, j) > Score(node, best))) best = j;
        return best;
    }

    /// <summary>Whether the heads lead from a node into a cycle rather than to the root, and a node of that cycle.</summary>
    private bool EntersCycle(int start, out int node)
    {
        node = start;
        if (merged[start]) return false;
        Array.Clear(seen);
        for (; node != 0 && !seen[node]; node = head[node]) seen[node] = true;
        return node != 0;
    }

    private ContractedCycle Cycle(int node)
    {
        if (cycles.Count == depth) cycles.Add(new ContractedCycle());
        var cycle = cycles[depth++];
        cycle.Open(size);
        for (var next = node; cycle.Nodes.Count == 0 || next != node; next = head[next]) cycle.Add(next, head[next]);
        return cycle;
    }

    private void Contract(ContractedCycle cycle)
    {
        var node = cycle.Nodes[0];
        foreach (var c in cycle.Nodes) merged[c] = true;
        for (var v = 0; v < size; v++)
        {
            if (merged[v]) continue;
            var (exit, entry) = BestBetween(v, cycle.Nodes);
            cycle.Exits[v] = exit;
            cycle.Entries[v] = entry;
            var entering = Score(entry, v) - Score(entry, head[entry]);
            weight[(v * size) + node] = Score(v, exit);
            cycle.Entering[v] = entering;
            if (cycle.Nodes.Contains(head[v])) head[v] = node;
        }

        for (var v = 0; v < size; v++)
            if (!merged[v]) weight[(node * size) + v] = cycle.Entering[v];
        merged[node] = false;
        head[node] = BestHead(node);
    }

    /// <summary>The cycle's best word as a head of <paramref name="v"/>, and the one at which v as a head best enters it:
    /// there the arc breaks by which the cycle itself enters that word.</summary>
    private (int Exit, int Entry) BestBetween(int v, List<int> nodes)
    {
        var exit = nodes[0];
        var entry = nodes[0];
        foreach (var c in nodes)
        {
            if (Score(v, c) > Score(v, exit)) exit = c;
            if (Score(c, v) - Score(c, head[c]) > Score(entry, v) - Score(entry, head[entry])) entry = c;
        }

        return (exit, entry);
    }

    private void Open(ContractedCycle cycle)
    {
        var node = cycle.Nodes[0];
        var above = head[node];
        for (var v = 1; v < size; v++)
            if (head[v] == node) head[v] = cycle.Exits[v];
        for (var i = 0; i < cycle.Nodes.Count; i++) head[cycle.Nodes[i]] = cycle.Heads[i];
        head[cycle.Entries[above]] = above;
    }
}
