using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Cli.Watching;

/// <summary>A watch with names.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Actors">Who must all take part; none where one matter is watched.</param>
/// <param name="Kind">Only matters of this kind; null for all.</param>
/// <param name="Matter">The id of the one matter; null where actors are watched.</param>
/// <param name="Title">The matter in words; null where actors are watched, or the record has no such matter now.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="Matters">How many matters it is about now.</param>
internal sealed record WatchView(
    long Number, IReadOnlyList<NamedActor> Actors, Kind? Kind, string? Matter, string? Title, DateTimeOffset AddedAt, int Matters)
{
    public static WatchView Of(Watch watch, RecordSession session)
    {
        var matters = WatchedMatters.Of(watch, session);
        return new(watch.Number, [.. watch.Actors.Select(actor => NamedActor.Of(actor, session))], watch.Kind, watch.Matter,
            watch.Matter is null ? null : matters.Select(matter => matter.Title).FirstOrDefault(), watch.AddedAt, matters.Count);
    }
}
