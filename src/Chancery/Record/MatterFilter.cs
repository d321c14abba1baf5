namespace Chancery.Record;

/// <summary>Which matters to list; what is not set does not narrow.</summary>
public sealed record MatterFilter
{
    /// <summary>Actors that must all take part; a state takes part through its persons and agencies as well.</summary>
    public IReadOnlyList<ActorId> Actors { get; init; } = [];

    /// <summary>The kind.</summary>
    public Kind? Kind { get; init; }

    /// <summary>The stage that the matter stands at.</summary>
    public string? Stage { get; init; }

    /// <summary>With an entry in its history on this day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>With an entry in its history up to and including this day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>With a claim of this confidence at least.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only those with words that may be promises.</summary>
    public bool IsPromising { get; init; }

    /// <summary>Only those whose claims cannot all be right.</summary>
    public bool IsDisputed { get; init; }
}
