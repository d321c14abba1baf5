namespace Chancery.Record;

/// <summary>From where in time a record is looked at, by its three clocks, which are never mixed; what is null does not narrow.</summary>
public sealed record Vantage
{
    /// <summary>From where everything on record is seen.</summary>
    public static Vantage Now { get; } = new();

    /// <summary>Valid time: only what had happened by the last day of this.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>Publication time: only reports that were published by the last day of this.</summary>
    public EdtfDate? PublishedBy { get; init; }

    /// <summary>Record time: only what the record had been told up to and including this moment.</summary>
    public DateTimeOffset? KnownAt { get; init; }
}
