using Chancery.Lexicons;

namespace Chancery.Server.Finding;

/// <summary>The names of the actors and matters of a record, to be found by the beginnings of their words.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<ActorId, (string Name, int Claims)> actors;
    private readonly IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> matters;

    // An actor has several names, a matter its title and its id: which place of the index is whose.
    private readonly ActorId[] named;
    private readonly int[] titled;
    private readonly WordIndex names, titles;

    private NameIndex(RecordSession session)
    {
        actors = session.Store.Directory.Actors().ToDictionary(actor => actor.Actor, actor => (session.NameOf(actor.Actor), actor.Claims));
        matters = session.Store.Directory.Matters();
        (named, names) = IndexNames(session);
        (titled, titles) = IndexTitles(matters);
    }

    public static NameIndex Of(RecordSession session) => new(session);

    /// <summary>The actors with all the words in one of their names: those whose name begins with them before those that have them further on,
    /// of both those of most claims first.</summary>
    public IReadOnlyList<(ActorId Actor, string Name, int Claims)> Actors(string words, int most) =>
        [.. names.Find(Words(words)).Select(place => named[place]).Distinct().Take(most).Select(actor => (actor, actors[actor].Name, actors[actor].Claims))];

    /// <summary>The matters with all the words in their titles or ids: those that begin with them before those that have them further on, of both
    /// the shortest first.</summary>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters(string words, int most) =>
        [.. titles.Find(Words(words)).Select(place => titled[place]).Distinct().Take(most).Select(matter => matters[matter])];

    private (ActorId[] Named, WordIndex Names) IndexNames(RecordSession session)
    {
        var entries = Names(session).OrderByDescending(entry => actors[entry.Actor].Claims).ThenBy(entry => entry.Actor).ToList();
        return ([.. entries.Select(entry => entry.Actor)], new([.. entries.Select(entry => Folded(entry.Name))]));
    }

    /// <summary>Titles and ids in order of their length; the matters are in order of their ids.</summary>
    private static (int[] Titled, WordIndex Titles) IndexTitles(IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> matters)
    {
        var texts = new string[2 * matters.Count];
        var order = new long[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Folded(i % 2 == 0 ? matters[i / 2].Title : matters[i / 2].Id);
            order[i] = ((long)texts[i].Length << 32) + i;
        }

        Array.Sort(order);
        return (Array.ConvertAll(order, text => (int)text / 2), new(Array.ConvertAll(order, text => texts[(int)text])));
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
