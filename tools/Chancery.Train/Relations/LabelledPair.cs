using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>A sentence with a source, a target and the event type between them.</summary>
internal sealed record LabelledPair(string Sentence, string Source, string Target, EventType Root);
