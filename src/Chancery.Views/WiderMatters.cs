using Chancery.Record;

namespace Chancery.Views;

/// <summary>Finds matters with groups to which somebody belongs: what is between Russia and Central America may bear on what is
/// between Russia and El Salvador.</summary>
internal static class WiderMatters
{
    /// <summary>The matters of an actor with a region or an organisation of which another is a member.</summary>
    public static IEnumerable<Matter> Of(ActorId actor, ActorId member, RecordSession session) => session.Store.Matters.GroupsBeside(actor)
        .Where(group => session.World.MembersOf(group).Contains(member))
        .SelectMany(group => session.Store.Matters.List(new() { Actors = [actor, group] }))
        .DistinctBy(matter => matter.Id)
        .OrderBy(matter => matter.Id, StringComparer.Ordinal);

    /// <summary>The matters of a matter's kind in which one of its actors has to do with a group, or with members of a group beside
    /// which he stands.</summary>
    public static IEnumerable<Matter> Of(Matter matter, RecordSession session)
    {
        var actors = matter.Roles.Values.SelectMany(role => role).Distinct().ToList();
        return actors
            .SelectMany(actor => actors.SelectMany(session.World.MembersOf).Concat(session.Store.Matters.GroupsBeside(actor)).Distinct(), (actor, other) => (actor, other))
            .Where(pair => pair.actor != pair.other)
            .SelectMany(pair => session.Store.Matters.List(new() { Actors = [pair.actor, pair.other], Kind = matter.Kind }))
            .DistinctBy(other => other.Id)
            .OrderBy(other => other.Id, StringComparer.Ordinal);
    }
}
