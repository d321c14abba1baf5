namespace Chancery.Record;

/// <summary>A thread in the record that claims from many documents are about: one visa regime, one embassy, one visit.</summary>
public sealed record Matter
{
    /// <summary>A readable id that follows from the kind and what makes the matter one: <c>visa-hnd-rus</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of matter it is.</summary>
    public required Kind Kind { get; init; }

    /// <summary>The matter in words: "Visa regime between Honduras and Russia".</summary>
    public required string Title { get; init; }

    /// <summary>What its claims agree on, by which they were joined.</summary>
    public required string Key { get; init; }

    /// <summary>Everybody named in each role; states stand in for their persons and agencies where the kind joins by states.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<ActorId>> Roles { get; init; }

    /// <summary>The history, in order of date, then in the order of the kind's stages; never empty.</summary>
    public required IReadOnlyList<StageEntry> Entries { get; init; }

    /// <summary>The index in <see cref="Entries"/> of the entry that shows how far the matter has got; null when none does.</summary>
    public required int? CurrentIndex { get; init; }

    /// <summary>The entry that shows how far the matter has got: the latest actual stage, or the latest plan where nothing
    /// actual is known; its claims say so.</summary>
    public StageEntry? Current => CurrentIndex is { } index ? Entries[index] : null;

    /// <summary>The stage that the matter stands at; null when no claim states one.</summary>
    public string? Stage => Current?.Reached;
}
