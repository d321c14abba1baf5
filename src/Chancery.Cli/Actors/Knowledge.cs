using Chancery.Lexicons;

namespace Chancery.Cli.Actors;

/// <summary>What there is to know actors from: the data files, and a record where there is one.</summary>
/// <param name="World">The gazetteer.</param>
/// <param name="Sources">Where the data files say what the gazetteer knows.</param>
/// <param name="Session">The record; null where there is none.</param>
internal sealed record Knowledge(World World, WorldSources Sources, RecordSession? Session)
{
    public static Knowledge Of(RecordSession session, Surroundings surroundings) =>
        new(session.World, new(surroundings.Installation()), session);

    public static Knowledge WithoutRecord(Surroundings surroundings) =>
        new(World.Load(surroundings.Installation()), new(surroundings.Installation()), Session: null);

    public ActorFinder Finder => new(World, Session?.Store);

    public Answers.NamedActor Named(ActorId actor) => new(actor, World.NameOf(actor));
}
