using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Where a claim stands among those of its entry.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Day">The first day on which its document may have been published; that of no known date comes last.</param>
/// <param name="Start">Where in the text its words begin.</param>
internal readonly record struct StageClaim(long Number, int Day, int Start)
{
    public static StageClaim Of(long number, SourcedClaim sourced) => new(
        number, (DateRange.Of(sourced.Published)?.Earliest ?? DateOnly.MaxValue).DayNumber, ClaimPlace.StartOf(sourced.Claim));
}
