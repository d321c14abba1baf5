namespace Chancery.Language.Network;

/// <summary>What is needed to open a cycle again that <see cref="CycleContraction"/> has made one node.</summary>
internal sealed class ContractedCycle
{
    /// <summary>The nodes of the cycle; the first stands for all.</summary>
    internal List<int> Nodes { get; } = [];

    /// <summary>The head of each node within the cycle.</summary>
    internal List<int> Heads { get; } = [];

    /// <summary>For each node outside: the node of the cycle that is its best head.</summary>
    internal int[] Exits { get; private set; } = [];

    /// <summary>For each node outside: the node of the cycle whose head it would best be.</summary>
    internal int[] Entries { get; private set; } = [];

    /// <summary>What that is worth.</summary>
    internal double[] Entering { get; private set; } = [];

    /// <summary>Begins with a cycle in a graph of so many nodes.</summary>
    internal void Open(int size)
    {
        Nodes.Clear();
        Heads.Clear();
        if (Exits.Length >= size) return;
        Exits = new int[size];
        Entries = new int[size];
        Entering = new double[size];
    }

    /// <summary>Adds a node.</summary>
    internal void Add(int node, int head)
    {
        Nodes.Add(node);
        Heads.Add(head);
    }
}
