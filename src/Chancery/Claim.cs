namespace Chancery;

/// <summary>What one document says, taken from one or more pieces of evidence in it. A claim is not assumed to be true.</summary>
public sealed record Claim
{
    /// <summary>Stable: the same text read by the same reader gives the same id (24 hexadecimal digits).</summary>
    public required string Id { get; init; }

    /// <summary>The id of the document that says it.</summary>
    public required string DocumentId { get; init; }

    /// <summary>What sort of claim it is.</summary>
    public required Kind Kind { get; init; }

    /// <summary>The actors in each role, in the order of the text.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<ActorId>> Roles { get; init; }

    /// <summary>The kind's own attributes; <c>stage</c> or <c>status</c> is one of them.</summary>
    public required IReadOnlyDictionary<string, AttributeValue> Attributes { get; init; }

    /// <summary>Valid time: when it happened, holds or is due; null when the text does not say.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>How far from having happened.</summary>
    public Modality Modality { get; init; }

    /// <summary>Affirmed or denied.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Who says so, nearest first; empty when the report itself vouches.</summary>
    public IReadOnlyList<ActorId> Source { get; init; } = [];

    /// <summary>Whose step it is, where the text tells that not all parties take it: who has ratified. Empty where it tells nothing of it.</summary>
    public IReadOnlyList<ActorId> By { get; init; } = [];

    /// <summary>On what condition it is to be, in the words of the text; null where it tells none.</summary>
    public Evidence? Condition { get; init; }

    /// <summary>The words that say it, in the order of the text; never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What made the reader read it so.</summary>
    public required Because Because { get; init; }
}
