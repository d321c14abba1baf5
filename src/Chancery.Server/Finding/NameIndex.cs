using Chancery.Lexicons;

namespace Chancery.Server.Finding;

/// <summary>The names of the actors and matters of a record, to be found by the beginnings of their words.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<ActorId, (string Name, int Claims)> actors;
    private readonly IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> matters;

    // An actor has several names, a matter its title and its id: which entry is whose.
    private readonly List<ActorId> named = [];
    private readonly WordIndex names, titles;

    private NameIndex(RecordSession session)
    {
        actors = session.Store.Directory.Actors().ToDictionary(actor => actor.Actor, actor => (session.NameOf(actor.Actor), actor.Claims));
        matters = session.Store.Directory.Matters();
        names = new([.. Names(session)]);
        titles = new(matters.SelectMany(matter => (string[])[Folded(matter.Title), Folded(matter.Id)]));
    }

    public static NameIndex Of(RecordSession session) => new(session);

    /// <summary>The actors with all the words in one of their names, those of most claims first.</summary>
    public IReadOnlyList<(ActorId Actor, string Name, int Claims)> Actors(string words, int most)
    {
        var sought = Words(words);
        var ranks = new Dictionary<ActorId, int>();
        foreach (var entry in names.Find(sought))
            ranks[named[entry]] = Math.Min(ranks.GetValueOrDefault(named[entry], int.MaxValue), Rank(names[entry], sought));
        return [.. ranks.OrderBy(found => found.Value).ThenByDescending(found => actors[found.Key].Claims).ThenBy(found => found.Key)
            .Take(most).Select(found => (found.Key, actors[found.Key].Name, actors[found.Key].Claims))];
    }

    /// <summary>The matters with all the words in their titles or ids, the shortest first.</summary>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters(string words, int most)
    {
        var sought = Words(words);
        // Title and id of a matter may both be found, and a word may stand in one of them twice.
        var best = new PriorityQueue<int, (int, int, string)>(Comparer<(int, int, string)>.Create((left, right) => Compare(right, left)));
        var kept = new HashSet<int>();
        foreach (var entry in titles.Find(sought))
        {
            var place = (Rank(titles[entry], sought), titles[entry].Length, matters[entry / 2].Id);
            // Of the tens of thousands that begin with one letter most are behind those that are kept.
            if (best.Count == 2 * most && best.TryPeek(out _, out var last) && Compare(last, place) < 0) continue;
            if (!kept.Add(entry)) continue;
            best.Enqueue(entry, place);
            if (best.Count > 2 * most) best.Dequeue();
        }

        return [.. best.UnorderedItems.OrderBy(found => found.Priority, Comparer<(int, int, string)>.Create(Compare))
            .Select(found => found.Element / 2).Distinct().Take(most).Select(matter => matters[matter])];
    }

    private static int Compare((int Rank, int Length, string Id) left, (int Rank, int Length, string Id) right) =>
        left.Rank != right.Rank ? left.Rank - right.Rank : left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left.Id, right.Id);

    private IEnumerable<string> Names(RecordSession session)
    {
        foreach (var (actor, (name, _)) in actors)
        {
            yield return Entry(actor, name);
            if (actor.Name != name) yield return Entry(actor, actor.Name);
        }

        // Whoever knows a state by another name or an organisation by its acronym finds it too.
        foreach (var name in session.World.Names)
            if (name.Actor is { } actor && actors.TryGetValue(actor, out var known) && name.Text != known.Name)
                yield return Entry(actor, name.Text);
    }

    private string Entry(ActorId actor, string name)
    {
        named.Add(actor);
        return Folded(name);
    }

    // A name that begins with what was typed is meant more likely than one that has it further on.
    private static int Rank(string folded, string[] sought) => folded.StartsWith(sought[0], StringComparison.Ordinal) ? 0 : 1;

    private static string[] Words(string text) => Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string text) => NameFolding.Fold(text);
}
