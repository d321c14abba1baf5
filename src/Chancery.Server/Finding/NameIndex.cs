using Chancery.Lexicons;

namespace Chancery.Server.Finding;

/// <summary>The names of the actors and matters of a record, to be found by the beginnings of their words.</summary>
internal sealed class NameIndex
{
    // Beside more than these all are rather indexed anew.
    private const int MostLate = 2000;

    private readonly long through;
    private readonly Dictionary<ActorId, (string Name, int Claims)> actors;

    // An actor has several names: which place of the index is whose.
    private readonly ActorId[] named;
    private readonly WordIndex names;

    // The matters as they were when all were indexed, and those that were written or removed since, as they are now.
    private readonly TitleIndex titles, lateTitles;
    private readonly IReadOnlySet<string> late;

    private NameIndex(RecordSession session, TitleIndex titles, IReadOnlySet<string> late)
    {
        through = session.Store.Matters.Through();
        (this.titles, this.late) = (titles, late);
        lateTitles = new(session.Store.Directory.Matters(late));
        actors = session.Store.Directory.Actors().ToDictionary(actor => actor.Actor, actor => (session.NameOf(actor.Actor), actor.Claims));
        var entries = Names(session).OrderByDescending(entry => actors[entry.Actor].Claims).ThenBy(entry => entry.Actor).ToList();
        named = [.. entries.Select(entry => entry.Actor)];
        names = new([.. entries.Select(entry => Folded(entry.Name))]);
    }

    /// <summary>The names of a record.</summary>
    /// <param name="session">The record.</param>
    /// <param name="before">Those as they were before something changed; null where there are none.</param>
    public static NameIndex Of(RecordSession session, NameIndex? before = null) =>
        before is not null && session.Store.Matters.WrittenAfter(before.through) is { } written && written.Count + before.late.Count <= MostLate
            ? new(session, before.titles, written.Union(before.late).ToHashSet())
            : new(session, new(session.Store.Directory.Matters()), new HashSet<string>());

    /// <summary>The actors with all the words in one of their names: those whose name begins with them before those that have them further on,
    /// of both those of most claims first.</summary>
    public IReadOnlyList<(ActorId Actor, string Name, int Claims)> Actors(string words, int most) =>
        [.. names.Find(Words(words)).Select(place => named[place]).Distinct().Take(most).Select(actor => (actor, actors[actor].Name, actors[actor].Claims))];

    /// <summary>The matters with all the words in their titles or ids: those that begin with them before those that have them further on, of both
    /// the shortest first.</summary>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters(string words, int most)
    {
        var sought = Words(words);
        return [.. titles.Find(sought).Where(found => !late.Contains(found.Matter.Id)).Take(most).Concat(lateTitles.Find(sought).Take(most))
            .OrderBy(found => found.Place).ThenBy(found => found.Matter.Id, StringComparer.Ordinal).Take(most).Select(found => found.Matter)];
    }

    private IEnumerable<(ActorId Actor, string Name)> Names(RecordSession session)
    {
        foreach (var (actor, (name, _)) in actors)
        {
            yield return (actor, name);
            if (actor.Name != name) yield return (actor, actor.Name);
        }

        // Whoever knows a state by another name or an organisation by its acronym finds it too.
        foreach (var name in session.World.Names)
            if (name.Actor is { } actor && actors.TryGetValue(actor, out var known) && name.Text != known.Name)
                yield return (actor, name.Text);
    }

    private static string[] Words(string text) => Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string text) => NameFolding.Fold(text);
}
