using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>A trie over the atoms of all names, in flat tables.</summary>
internal sealed class NameAutomaton
{
    public const int Root = 0;

    // Two bits an atom in a 64-bit word.
    private const int MaxAtoms = 32;
    private const int LongestParticle = 3;

    private readonly Dictionary<long, int> children = new(32_768);
    private readonly List<int> firstReading = [-1];
    private readonly List<NameReading> readings = [];

    public NameAutomaton(IReadOnlyList<ActorName> names, NameAtoms atoms)
    {
        readings.Capacity = names.Count;
        var buffer = new List<NameAtom>();
        foreach (var name in names)
        {
            buffer.Clear();
            atoms.Cut(name.Text, 0, buffer, learn: true);
            if (buffer.Count is > 0 and <= MaxAtoms) Add(name, buffer, atoms);
        }
    }

    /// <summary>The node after <paramref name="node"/> by the given atom; -1 when no name goes on so.</summary>
    public int Step(int node, int atom) => children.GetValueOrDefault(Key(node, atom), -1);

    /// <summary>The index of the first reading of the name that ends at the node; -1 when none ends there.</summary>
    public int FirstReading(int node) => firstReading[node];

    public NameReading Reading(int index) => readings[index];

    private void Add(ActorName name, List<NameAtom> atoms, NameAtoms table)
    {
        var node = Root;
        var letterCase = 0UL;
        for (var i = 0; i < atoms.Count; i++)
        {
            node = Child(node, atoms[i].Id);
            var required = IsWrittenEitherWay(name, atoms, i, table) ? LetterCase.Small : atoms[i].Case;
            letterCase |= (ulong)required << (2 * i);
        }

        // What the words mean in the reader's own language goes before what they are elsewhere.
        if (name.Languages is not null && (firstReading[node] >= 0 || name.Confidence == 0)) return;
        // Readings are kept in the order of the data, so that the first of equals wins.
        var index = readings.Count;
        readings.Add(new(name, letterCase, NameAtoms.IsHyphen(name.Text[^1]), -1));
        if (firstReading[node] < 0) firstReading[node] = index;
        else Append(firstReading[node], index);
    }

    // "The" of "The Hague" in a running text; the article and the son within a person's name: bin Hamad al-Thani.
    private static bool IsWrittenEitherWay(ActorName name, List<NameAtom> atoms, int at, NameAtoms table) =>
        atoms[at].Id == table.IdOf("the")
        || (name.Actor is { Type: ActorType.Person } && at > 0 && at < atoms.Count - 1 && atoms[at].End - atoms[at].Start <= LongestParticle);

    private void Append(int at, int index)
    {
        while (readings[at].Next >= 0) at = readings[at].Next;
        readings[at] = readings[at] with { Next = index };
    }

    private int Child(int node, int atom)
    {
        var key = Key(node, atom);
        if (children.TryGetValue(key, out var child)) return child;
        child = firstReading.Count;
        firstReading.Add(-1);
        children.Add(key, child);
        return child;
    }

    private static long Key(int node, int atom) => ((long)node << 32) | (uint)atom;
}
