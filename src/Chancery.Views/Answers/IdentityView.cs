using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>That an actor of a claim is another than the id that was read says, and why.</summary>
internal sealed record IdentityView(NamedActor Read, NamedActor Actor, string Because)
{
    public static IdentityView Of(Identity identity, RecordSession session) =>
        new(NamedActor.Of(identity.Read, session), NamedActor.Of(identity.Actor, session), identity.Because);
}
