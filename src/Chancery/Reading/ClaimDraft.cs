using Chancery.Frames;
using Chancery.Reading.Certainty;

namespace Chancery.Reading;

/// <summary>A claim on its way: read from one sentence, not yet joined with what other sentences say of the same fact.</summary>
internal sealed record ClaimDraft
{
    public required Kind Kind { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<ActorId>> Roles { get; init; }

    public required IReadOnlyDictionary<string, AttributeValue> Attributes { get; init; }

    public EdtfDate? Date { get; init; }

    /// <summary>Whether its words name a day that cannot be told: then the date of another sentence is not its date.</summary>
    public bool DateWaits { get; init; }

    public Modality Modality { get; init; }

    public Polarity Polarity { get; init; }

    public IReadOnlyList<ActorId> Source { get; init; } = [];

    /// <summary>Whose step it is, where not all parties take it.</summary>
    public IReadOnlyList<ActorId> By { get; init; } = [];

    /// <summary>The words of the condition on which it is to be; null where none is told.</summary>
    public Span? Condition { get; init; }

    /// <summary>The spans of the text that say it, in order.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }

    /// <summary>What its confidence is worked out from.</summary>
    public required ClaimFeatures Features { get; init; }

    /// <summary>Whether a headline tells it in the present tense, which may be of what has been or of what is to come.</summary>
    public bool IsOpenInTime { get; init; }

    /// <summary>Whether it is said to be under way while the report is written.</summary>
    public bool IsNow { get; init; }

    /// <summary>Whether its words only speak of a journey that the report deals with: "the visit comes after …", "during her stay she will …".</summary>
    public bool IsSpokenOf { get; init; }

    /// <summary>Whether it is told as one of several that have each their own date: "her third visit, after those of 2005 and 2010".</summary>
    public bool IsFormer { get; init; }

    /// <summary>Which of a series of meetings it is: the second session; null where its words do not tell.</summary>
    public decimal? Ordinal { get; init; }

    /// <summary>Whether it tells, without a day, what a paper lets people do or a headline announces: it binds no sooner than the paper does.</summary>
    public bool IsProvision { get; init; }

    public required Because Because { get; init; }
}
