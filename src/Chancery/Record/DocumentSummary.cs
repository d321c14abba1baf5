using Chancery.Time;

namespace Chancery.Record;

/// <summary>What the record knows of a document, without its text.</summary>
public sealed record DocumentSummary
{
    /// <summary>The SHA-256 of the text.</summary>
    public required string Id { get; init; }

    /// <summary>What its sender calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The headline as given beside the text; null when none was.</summary>
    public required string? Title { get; init; }

    /// <summary>Who published it; null when that is not known.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Where it was published; null when that is not known.</summary>
    public required string? Address { get; init; }

    /// <summary>The BCP 47 tag of its language.</summary>
    public required string Language { get; init; }

    /// <summary>When it was published; null when that is not known.</summary>
    public required EdtfDate? Published { get; init; }

    /// <summary>Between which days it was published, by its own text; null when the date is known or nothing tells.</summary>
    public BoundedPublication? Bounded { get; init; }

    /// <summary>The days on which it may have been published: of its date, else of what bounds it; null when nothing is known.</summary>
    public DateRange? PublishedWithin => DateRange.Of(Published) ?? DateRange.Of(Bounded?.Between);

    /// <summary>How many claims were read in it, candidates not counted.</summary>
    public required int Claims { get; init; }

    /// <summary>Which version of the report this text is, from 1; a later version replaces it where it is higher.</summary>
    public required int Version { get; init; }

    /// <summary>Whether no later version has replaced it.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Record time: when the record first received it.</summary>
    public required DateTimeOffset FirstRead { get; init; }
}
