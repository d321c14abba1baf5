namespace Chancery.Language.Network;

/// <summary>A graph in which the words of a cycle have become one node: the step of Chu-Liu and Edmonds' algorithm.</summary>
internal sealed class Contraction
{
    private readonly int[] originals;
    private readonly int[] enters;
    private readonly int[] leaves;

    private Contraction(double[,] weight, int[] originals, int[] enters, int[] leaves)
    {
        Weight = weight;
        this.originals = originals;
        this.enters = enters;
        this.leaves = leaves;
    }

    /// <summary>The score of head j for node i; the last node stands for the cycle.</summary>
    internal double[,] Weight { get; }

    /// <summary>How many nodes are left.</summary>
    internal int Size => originals.Length + 1;

    /// <summary>Contracts <paramref name="cycle"/>, whose nodes have the heads given.</summary>
    internal static Contraction Of(double[,] weight, int size, int[] head, List<int> cycle)
    {
        var kept = Enumerable.Range(0, size).Where(i => !cycle.Contains(i)).ToArray();
        var last = kept.Length;
        var smaller = new double[last + 1, last + 1];
        var entries = new int[last];
        var exits = new int[last];
        for (var i = 0; i < last; i++)
        {
            var node = kept[i];
            for (var j = 0; j < last; j++) smaller[i, j] = weight[node, kept[j]];
            exits[i] = cycle.MaxBy(c => weight[node, c]);
            smaller[i, last] = weight[node, exits[i]];
            // Entering the cycle at a node breaks the arc by which the cycle itself enters that node.
            entries[i] = cycle.MaxBy(c => weight[c, node] - weight[c, head[c]]);
            smaller[last, i] = weight[entries[i], node] - weight[entries[i], head[entries[i]]];
        }

        return new Contraction(smaller, kept, entries, exits);
    }

    /// <summary>Carries the heads found in the contracted graph back to the graph before.</summary>
    internal int[] Undo(int[] inner, int[] head)
    {
        var last = originals.Length;
        var result = (int[])head.Clone();
        for (var i = 1; i < last; i++)
            result[originals[i]] = inner[i] == last ? leaves[i] : originals[inner[i]];
        var entering = inner[last];
        result[enters[entering]] = originals[entering];
        return result;
    }
}
