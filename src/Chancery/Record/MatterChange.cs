namespace Chancery.Record;

/// <summary>What became of a matter between two vantages.</summary>
/// <param name="Before">The matter as it was; null when there was none.</param>
/// <param name="After">The matter as it is; null when it is there no more.</param>
public sealed record MatterChange(Matter? Before, Matter? After)
{
    /// <summary>The places in the history as it is of the entries that were not there before.</summary>
    public required IReadOnlyList<int> Reached { get; init; }

    /// <summary>The places in the history as it was of the entries that are there no more.</summary>
    public required IReadOnlyList<int> Lost { get; init; }

    /// <summary>The ids of the other matters in which its claims are, of one that is gone; in which they were, of a new one.</summary>
    public required IReadOnlyList<string> Elsewhere { get; init; }

    /// <summary>Who takes part now and did not, in order.</summary>
    public IReadOnlyList<ActorId> Joined { get; } = [.. TakesPart(After).Except(TakesPart(Before))];

    /// <summary>Who took part and does not now, in order.</summary>
    public IReadOnlyList<ActorId> Left { get; } = [.. TakesPart(Before).Except(TakesPart(After))];

    /// <summary>The matter as it is, or as it last was.</summary>
    public Matter Matter => After ?? Before!;

    /// <summary>Whether anything moved: more reports of what was known before move nothing.</summary>
    internal bool IsAny =>
        Before is null || After is null || Reached.Count + Lost.Count > 0 || Before.Id != After.Id || Before.Stage != After.Stage
        || Joined.Count + Left.Count > 0;

    private static SortedSet<ActorId> TakesPart(Matter? matter) => matter is null ? [] : [.. matter.Roles.Values.SelectMany(role => role)];
}
