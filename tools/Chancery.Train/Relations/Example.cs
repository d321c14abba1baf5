using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>A labelled pair as the classifier sees it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Features">Its features.</param>
/// <param name="Framed">What the frames say of it; null when they say nothing.</param>
internal sealed record Example(LabelledPair Pair, IReadOnlyList<string> Features, EventType? Framed);
