namespace Chancery.Frames;

/// <summary>How an attribute gets its value.</summary>
/// <param name="Name">The attribute, as the kind names it.</param>
/// <param name="Source">What it is taken from.</param>
/// <param name="Paths">Where to look, in order of preference; empty for a literal.</param>
/// <param name="Argument">The literal, the word class or the words of a flag.</param>
/// <param name="Required">Whether the frame fails without it.</param>
internal sealed record FrameAttribute(
    string Name, AttributeSource Source, IReadOnlyList<FramePath> Paths, string Argument, bool Required);
