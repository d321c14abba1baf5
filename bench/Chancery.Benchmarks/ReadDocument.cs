using Chancery.Actors;
using Chancery.Language;

namespace Chancery.Benchmarks;

/// <summary>A report with what the stages before the measured one make of it.</summary>
/// <param name="Document">The report.</param>
/// <param name="Blocks">The stretches of its page that are read.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Actors">Whom they mention.</param>
internal sealed record ReadDocument(Document Document, Span[] Blocks, IReadOnlyList<Sentence> Sentences, DocumentActors Actors)
{
    /// <summary>How many words its sentences have.</summary>
    public int Words { get; } = Sentences.Sum(sentence => sentence.Count);
}
