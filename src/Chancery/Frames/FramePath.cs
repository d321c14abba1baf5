using System.Collections.Immutable;

namespace Chancery.Frames;

/// <summary>A way through the tree from one word to others: <c>object.of</c>, <c>subject</c>, <c>with</c>.</summary>
/// <param name="Steps">The slots to go through, in order. The first may be a word that a condition has bound; a path
/// without steps is the word that evoked the frame.</param>
internal sealed record FramePath(ImmutableArray<string> Steps)
{
    /// <summary>Whether it leads to those with whom or for whom somebody does something, and not to who does it.</summary>
    public bool LeadsToCounterpart => Steps.Length > 0 && Steps[^1] is "with" or "for" or "to";

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Steps);
}
