using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Sentences that are learnt from together, their words in one row after another.</summary>
internal sealed class Batch(IReadOnlyList<Example> examples)
{
    /// <summary>The sentences.</summary>
    internal IReadOnlyList<Example> Examples { get; } = examples;

    /// <summary>How many words they have.</summary>
    internal int Count { get; } = examples.Sum(e => e.Count);
}
