namespace Chancery.Server.Maps;

/// <summary>Everybody who takes part in claims of a record, with the number of these, in order of their ids.</summary>
internal sealed record ActorCounts(IReadOnlyList<(ActorId Actor, int Claims)> All)
{
    public static ActorCounts Of(RecordSession session) => new(session.Store.Directory.Actors());
}
