using Chancery.Record;

namespace Chancery.Views;

/// <summary>What a list is narrowed to, as the user wrote it.</summary>
internal sealed record Filter(
    IReadOnlyList<string> Actors, Kind? Kind, string? Stage, DateRange? Since, DateRange? Until, int? Limit)
{
    /// <summary>The least confidence; null when nothing is asked.</summary>
    public double? MinConfidence { get; init; }

    public ClaimFilter ForClaims(IReadOnlyList<ActorId> actors) => new()
    {
        Actors = actors,
        Kind = Kind,
        Stage = Stage,
        Since = Since?.Earliest,
        Until = Until?.Latest,
        MinConfidence = MinConfidence,
    };

    public MatterFilter ForMatters(IReadOnlyList<ActorId> actors) => new()
    {
        Actors = actors,
        Kind = Kind,
        Stage = Stage,
        Since = Since?.Earliest,
        Until = Until?.Latest,
        MinConfidence = MinConfidence,
    };
}
