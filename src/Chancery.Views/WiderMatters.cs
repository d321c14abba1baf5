using Chancery.Record;

namespace Chancery.Views;

/// <summary>Finds matters with groups to which somebody belongs: what is between Russia and Central America may bear on what is
/// between Russia and El Salvador.</summary>
internal static class WiderMatters
{
    // Of the meetings of two who meet every week the first say what there is to say.
    private const int MostOfPair = 60;

    /// <summary>The matters of some kinds that an actor has with a region or an organisation of which another is a member, those apart in which
    /// the other takes part: the id of each with its place in a list.</summary>
    public static IReadOnlyList<(string Id, int Place)> Of(ActorId actor, ActorId member, IEnumerable<Kind> kinds, RecordSession session)
    {
        var groups = session.Store.Relations.GroupsBeside(actor).Where(group => session.World.MembersOf(group).Contains(member)).ToList();
        return groups.Count == 0 ? [] : session.Store.Relations.Wider(actor, groups, member, kinds);
    }

    /// <summary>The matters of a matter's kind in which one of its actors has to do with a group, or with members of a group beside
    /// which he stands; of any two the first.</summary>
    public static IEnumerable<Matter> Of(Matter matter, RecordSession session)
    {
        var actors = matter.Roles.Values.SelectMany(role => role).Distinct().ToList();
        return actors
            .SelectMany(actor => actors.SelectMany(session.World.MembersOf).Concat(session.Store.Relations.GroupsBeside(actor)).Distinct(), (actor, other) => (actor, other))
            .Where(pair => pair.actor != pair.other)
            .SelectMany(pair => session.Store.Relations.First([pair.actor, pair.other], [matter.Kind], MostOfPair))
            .Distinct().Order(StringComparer.Ordinal)
            .Select(id => session.Store.Matters.Find(id)!);
    }
}
