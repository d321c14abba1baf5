namespace Chancery.Record;

/// <summary>A step in a matter's history: what was claimed of one stage, and by which claims.</summary>
public sealed record StageEntry
{
    /// <summary>The stage as it was said; null when the claims state none.</summary>
    public required string? Stage { get; init; }

    /// <summary>The stage that the matter stands at through this entry: of an actual step its own stage, of a plan the
    /// stage <c>planned</c> where the kind has one; null when it shows no stage to be reached. A plan is never a fact.</summary>
    public required string? Reached { get; init; }

    /// <summary>When, and how that is known.</summary>
    public required StageDate Date { get; init; }

    /// <summary>How far from having happened.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Affirmed or denied.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>What else tells this entry from others of the matter: the regime of a visa matter, the value of a figure.</summary>
    public required IReadOnlyDictionary<string, AttributeValue> Attributes { get; init; }

    /// <summary>The ids of the claims that say so, in order of publication.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>The ids of the documents that say so, each once, in order of publication.</summary>
    public required IReadOnlyList<string> Documents { get; init; }
}
