using Chancery.Record;

namespace Chancery.Views.Reviewing;

/// <summary>The decision that two actors are one, or two matters.</summary>
internal static class MergeRuling
{
    /// <summary>The ruling, or what stands against it.</summary>
    /// <param name="first">The name of the actor or the id of the matter that goes.</param>
    /// <param name="second">That of the one that stays.</param>
    /// <param name="session">The record.</param>
    public static (Ruling? Ruling, string? Error) Of(string first, string second, RecordSession session)
    {
        if (MatterFinder.IsId(first) || MatterFinder.IsId(second)) return OfMatters(first, second, session);
        var finder = new ActorFinder(session);
        var (into, notFound) = finder.Find(second);
        if (into is not { } kept) return (null, notFound);
        var (actor, notOnRecord) = finder.Find(first) is ({ } same, _) && same == kept ? (same, null) : finder.FindOnRecord(first);
        if (actor is not { } gone) return (null, notOnRecord);
        if (gone == kept) return (null, $"Both names mean {session.NameOf(kept)} already.");
        if (Refusal(gone, kept) is { } refusal) return (null, refusal);
        return IsKnown(kept, session) ? (new MergeActors(gone, kept), null) : (null, finder.FindOnRecord(second).Error);
    }

    private static (Ruling?, string?) OfMatters(string first, string second, RecordSession session)
    {
        var (pair, error) = MatterFinder.Two(first, second, session);
        return pair is var (one, into) ? new DoubtfulMatters(session).Merge(one, into) : (null, error);
    }

    private static bool IsKnown(ActorId actor, RecordSession session) =>
        session.World.TenuresOf(actor).Count > 0 || session.World.Organisations.ContainsKey(actor.Name)
        || session.Store.Identities.Actors().Contains(actor);

    private static string? Refusal(ActorId gone, ActorId kept) => (gone.Type, kept.Type) switch
    {
        (ActorType.State or ActorType.Region, _) => $"{gone} is told from all others by the data; only persons, organisations, groups and offices are merged.",
        (ActorType.Office, ActorType.Person) => null,
        var (one, other) when one != other => $"{gone} and {kept} cannot be one: merge a person with a person, an organisation with an organisation.",
        _ => null,
    };
}
