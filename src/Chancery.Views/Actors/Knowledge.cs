using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>What there is to know actors from: the data files, and a record where there is one.</summary>
/// <param name="World">The gazetteer.</param>
/// <param name="Sources">Where the data files say what the gazetteer knows.</param>
/// <param name="Session">The record; null where there is none.</param>
internal sealed record Knowledge(World World, WorldSources Sources, RecordSession? Session)
{
    public static Knowledge Of(RecordSession session, Installation installation) =>
        new(session.World, new(installation), session);

    public static Knowledge WithoutRecord(Installation installation) =>
        new(World.Load(installation), new(installation), Session: null);

    public ActorFinder Finder => new(World, Session?.Store);

    public Answers.NamedActor Named(ActorId actor) => new(actor, World.NameOf(actor));
}
