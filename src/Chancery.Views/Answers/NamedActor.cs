namespace Chancery.Views.Answers;

/// <summary>An actor and what to call it.</summary>
internal sealed record NamedActor(ActorId Id, string Name)
{
    public static NamedActor Of(ActorId actor, RecordSession session) => new(actor, session.NameOf(actor));
}
