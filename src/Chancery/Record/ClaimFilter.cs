namespace Chancery.Record;

/// <summary>Which claims to list; what is not set does not narrow.</summary>
public sealed record ClaimFilter
{
    /// <summary>Actors that must all take part; a state takes part through its persons and agencies as well.</summary>
    public IReadOnlyList<ActorId> Actors { get; init; } = [];

    /// <summary>The kind.</summary>
    public Kind? Kind { get; init; }

    /// <summary>The stage as it is said.</summary>
    public string? Stage { get; init; }

    /// <summary>From this day on, by valid time, or by publication where the text gives no date.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Up to and including this day, by valid time, or by publication where the text gives no date.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The least confidence; when it is not set, candidates are left out.</summary>
    public double? MinConfidence { get; init; }
}
