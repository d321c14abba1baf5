namespace Chancery.Frames;

/// <summary>Paths whose fillers make a claim each.</summary>
/// <param name="Paths">Where to look; all fillers of all paths are taken.</param>
/// <param name="Words">The words or classes of which a filler must be one; empty when anything will do.</param>
/// <param name="Binding">The name under which each filler is known in turn.</param>
/// <param name="Topics">Whether the topics under the path are distributed instead of the words.</param>
internal sealed record FrameDistribution(
    IReadOnlyList<FramePath> Paths, IReadOnlyList<string> Words, string Binding, bool Topics)
{
    /// <summary>The words as <see cref="WordTests"/> asks for them.</summary>
    public WordSet Set { get; init; } = WordSet.None;
}
