namespace Chancery.Train.Training;

/// <summary>A sentence as numbers: feature rows, and for each word the index of its vector (-1: none), and of its tag, head (-1: root) and relation.</summary>
internal sealed record Example(int[] Features, int[] Vectors, int[] Tags, int[] Heads, int[] Relations)
{
    /// <summary>How many words it has.</summary>
    internal int Count => Tags.Length;
}
