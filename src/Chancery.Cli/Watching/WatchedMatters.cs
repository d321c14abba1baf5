using Chancery.Record;

namespace Chancery.Cli.Watching;

/// <summary>Finds the matters that a watch is about.</summary>
internal static class WatchedMatters
{
    public static IReadOnlyList<Matter> Of(Watch watch, RecordSession session)
    {
        if (watch.Matter is not { } id) return session.Store.Matters.List(new() { Actors = watch.Actors, Kind = watch.Kind });
        return session.Store.Matters.Find(id) is { } matter ? [matter] : [];
    }
}
