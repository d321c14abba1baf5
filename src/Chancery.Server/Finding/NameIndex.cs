using Chancery.Lexicons;

namespace Chancery.Server.Finding;

/// <summary>The names of the actors and matters of a record, to be found by the beginnings of their words.</summary>
internal sealed class NameIndex
{
    private readonly record struct Entry(string Folded, ActorId? Actor, string? Matter, int Weight);

    private readonly Dictionary<string, (Kind Kind, string Title, string? Stage)> matters;
    private readonly Dictionary<ActorId, (string Name, int Claims)> actors;
    private readonly List<Entry> entries = [];

    private NameIndex(RecordSession session)
    {
        actors = session.Store.Directory.Actors().ToDictionary(actor => actor.Actor, actor => (session.NameOf(actor.Actor), actor.Claims));
        matters = session.Store.Directory.Matters().ToDictionary(matter => matter.Id, matter => (matter.Kind, matter.Title, matter.Stage));
        foreach (var (actor, (name, claims)) in actors)
        {
            entries.Add(new(Folded(name), actor, null, claims));
            if (actor.Name != name) entries.Add(new(Folded(actor.Name), actor, null, claims));
        }

        // Whoever knows a state by another name or an organisation by its acronym finds it too.
        foreach (var name in session.World.Names)
            if (name.Actor is { } actor && actors.TryGetValue(actor, out var known) && name.Text != known.Name)
                entries.Add(new(Folded(name.Text), actor, null, known.Claims));
        foreach (var (id, matter) in matters) entries.Add(new(Folded(matter.Title), null, id, 0));
        foreach (var id in matters.Keys) entries.Add(new(Folded(id), null, id, 0));
    }

    public static NameIndex Of(RecordSession session) => new(session);

    /// <summary>The actors with all the words in one of their names, those of most claims first.</summary>
    public IReadOnlyList<(ActorId Actor, string Name, int Claims)> Actors(string words, int most)
    {
        var sought = Words(words);
        return [.. Matching(sought, entry => entry.Actor is not null)
            .GroupBy(entry => entry.Actor!.Value)
            .OrderBy(named => named.Min(entry => Rank(entry, sought))).ThenByDescending(named => named.First().Weight).ThenBy(named => named.Key)
            .Take(most).Select(named => (named.Key, actors[named.Key].Name, actors[named.Key].Claims))];
    }

    /// <summary>The matters with all the words in their titles.</summary>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters(string words, int most)
    {
        var sought = Words(words);
        return [.. Matching(sought, entry => entry.Matter is not null)
            .OrderBy(entry => Rank(entry, sought)).ThenBy(entry => entry.Folded.Length).ThenBy(entry => entry.Matter, StringComparer.Ordinal)
            .Select(entry => entry.Matter!).Distinct()
            .Take(most).Select(id => (id, matters[id].Kind, matters[id].Title, matters[id].Stage))];
    }

    private IEnumerable<Entry> Matching(string[] sought, Func<Entry, bool> isMeant) =>
        sought.Length == 0 ? [] : entries.Where(entry => isMeant(entry) && Array.TrueForAll(sought, word => BeginsWord(entry.Folded, word)));

    // A name that begins with what was typed is meant more likely than one that has it further on.
    private static int Rank(Entry entry, string[] sought) => entry.Folded.StartsWith(sought[0], StringComparison.Ordinal) ? 0 : 1;

    private static bool BeginsWord(string folded, string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1])) return true;
        return false;
    }

    private static string[] Words(string text) => Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string text) => NameFolding.Fold(text);
}
