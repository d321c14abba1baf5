using Chancery.Lexicons;
using Chancery.Storage;

namespace Chancery.Views;

/// <summary>Finds the actor that a user means: in the gazetteer, among the persons by family name, or in the record itself.</summary>
/// <param name="world">The gazetteer.</param>
/// <param name="store">The record; null where there is none.</param>
internal sealed class ActorFinder(World world, RecordStore? store)
{
    private const int MostSuggestions = 3;

    public ActorFinder(RecordSession session) : this(session.World, session.Store)
    {
    }

    /// <summary>The actor who is meant, or a message that says what else could be.</summary>
    public (ActorId? Actor, string? Error) Find(string input)
    {
        var (actor, error) = FindAsRead(input);
        return actor is { } found ? (Meant(found), null) : (null, error);
    }

    /// <summary>The id as the reports have it, be it another's now, or a message that says what else could be meant.</summary>
    public (ActorId? Actor, string? Error) FindAsRead(string input)
    {
        var text = input.Trim();
        if (world.TryResolve(text, out var actor) && IsKnown(actor)) return (actor, null);
        var recorded = Recorded();
        var named = recorded.Where(known => Same(known.Name, text)).ToList();
        // A bearer of the family name of whom no report speaks is not meant where reports have just that name.
        if (world.PersonsByFamilyName(text) is [var only] && (named.Count == 0 || recorded.Contains(only))) return (only, null);
        if (named.Count == 0) named = [.. recorded.Where(known => Same(LastWord(known.Name), text))];
        var meant = named.Select(Meant).Distinct().Count();
        return meant == 1 ? (named[0], null) : (null, Unknown(input, named));
    }

    /// <summary>The actor who is meant, when some claim names him; else a message that says who could be meant.</summary>
    public (ActorId? Actor, string? Error) FindOnRecord(string input)
    {
        var (actor, error) = Find(input);
        if (actor is not { } found) return (null, error);
        return Recorded().Contains(found) ? (found, null) : (null, $"No claim on record names {found}.{Remedy(found.Name, Recorded().Select(known => known.Name))}");
    }

    /// <summary>All of them, or the first message.</summary>
    public (IReadOnlyList<ActorId> Actors, string? Error) FindAll(IEnumerable<string> inputs)
    {
        var actors = new List<ActorId>();
        foreach (var input in inputs)
        {
            var (actor, error) = Find(input);
            if (actor is not { } found) return ([], error);
            actors.Add(found);
        }

        return (actors, null);
    }

    // Any text of the form type:name makes an id; a state's code is one only if the gazetteer has it.
    private bool IsKnown(ActorId actor) => actor.Type != ActorType.State || world.States.ContainsKey(actor.Name);

    private ActorId Meant(ActorId read) => store?.Identities.Meant(read) ?? read;

    private SortedSet<ActorId> Recorded() =>
        store is null ? [] : [.. store.Identities.Actors(), .. store.Identities.List().Select(identity => identity.Read)];

    /// <summary>The actors of the record, each with the number of claims that name it.</summary>
    public SortedDictionary<ActorId, int> ClaimsByActor()
    {
        var actors = new SortedDictionary<ActorId, int>();
        if (store is null) return actors;
        foreach (var recorded in store.Claims.List(new()))
        {
            foreach (var actor in recorded.Claim.Roles.Values.SelectMany(role => role).Concat(recorded.Claim.Source).Distinct())
                actors[actor] = actors.GetValueOrDefault(actor) + 1;
        }

        return actors;
    }

    private string Unknown(string input, IReadOnlyList<ActorId> several)
    {
        if (several.Count > 1)
            return $"\"{input}\" could be {string.Join(", ", several.Select(actor => $"\"{actor.Name}\""))}: write the whole name.";
        var names = world.Names.Where(name => name.Actor is not null).Select(name => name.Text).Concat(Recorded().Select(actor => actor.Name));
        var remedy = Remedy(input, names);
        return $"No actor is called \"{input}\".{(remedy.Length > 0 ? remedy : " Give a name, an ISO 3166 code or an acronym: Honduras, HND, CELAC.")}";
    }

    private static string Remedy(string input, IEnumerable<string> names) =>
        Likeness.Nearest(input, names, MostSuggestions) is { Count: > 0 } near
            ? $" Did you mean {string.Join(", ", near.Select(name => $"\"{name}\""))}?"
            : "";

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
