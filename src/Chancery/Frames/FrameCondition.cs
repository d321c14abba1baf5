using System.Collections.Immutable;

namespace Chancery.Frames;

/// <summary>What must hold for a pattern to match.</summary>
/// <param name="Paths">Where to look; one of them must satisfy the test.</param>
/// <param name="Words">The words or classes (<c>@mission</c>) or forms (<c>~past</c>) of which the word found must be one; empty when anything will do.</param>
/// <param name="Filters">The actors of which one must stand there, when one must.</param>
/// <param name="Amount">The kind of amount that must stand there, when one must.</param>
/// <param name="Binding">The name under which the word found is known to the rest of the pattern.</param>
/// <param name="Negated">Whether nothing of the kind may stand there.</param>
internal sealed record FrameCondition(
    ImmutableArray<FramePath> Paths, IReadOnlyList<string> Words, ImmutableArray<ActorFilter> Filters, Time.AmountKind? Amount,
    string? Binding, bool Negated)
{
    /// <summary>The words as <see cref="WordTests"/> asks for them.</summary>
    public WordSet Set { get; init; } = WordSet.None;

    /// <summary>The number of its paths among all places, where it asks for nothing but words and looks from the evoking word; else -1.</summary>
    public int Place { get; init; } = -1;
}
