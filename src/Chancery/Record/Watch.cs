namespace Chancery.Record;

/// <summary>What a user wants to be told of: the matters of some actors, or one matter.</summary>
/// <param name="Number">Its number, from 1; no number is given twice.</param>
/// <param name="Actors">Who must all take part, in order; none where one matter is watched.</param>
/// <param name="Kind">Only matters of this kind; null for all.</param>
/// <param name="Matter">The id of the one matter; null where actors are watched.</param>
/// <param name="AddedAt">When it was added.</param>
public sealed record Watch(long Number, IReadOnlyList<ActorId> Actors, Kind? Kind, string? Matter, DateTimeOffset AddedAt)
{
    /// <summary>Whether both watch the same.</summary>
    public bool IsSameAs(IEnumerable<ActorId> actors, Kind? kind, string? matter) =>
        Kind == kind && Matter == matter && Actors.Order().SequenceEqual(actors.Order());
}
