namespace Chancery.Record;

/// <summary>What working the matters out again changed.</summary>
/// <param name="New">The ids of matters that were not there before.</param>
/// <param name="Moved">The ids of matters that stand at another stage or have more in their history than before.</param>
public sealed record ProjectionOutcome(IReadOnlyList<string> New, IReadOnlyList<string> Moved)
{
    /// <summary>The ids of matters that are there no more, because others have taken in what they were made of.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];
}
