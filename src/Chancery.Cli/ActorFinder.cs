using Chancery.Lexicons;
using Chancery.Storage;

namespace Chancery.Cli;

/// <summary>Finds the actor that a user means: in the gazetteer, among the persons by family name, or in the record itself.</summary>
/// <param name="world">The gazetteer.</param>
/// <param name="store">The record; null where there is none.</param>
internal sealed class ActorFinder(World world, RecordStore? store)
{
    private const int MostSuggestions = 3;

    public ActorFinder(RecordSession session) : this(session.World, session.Store)
    {
    }

    /// <summary>The actor, or a message that says what else could be meant.</summary>
    public (ActorId? Actor, string? Error) Find(string input)
    {
        var text = input.Trim();
        if (world.TryResolve(text, out var actor) && IsKnown(actor)) return (actor, null);
        if (world.PersonsByFamilyName(text) is [var only]) return (only, null);
        var recorded = Recorded().Keys.Where(known => Same(known.Name, text) || Same(LastWord(known.Name), text)).ToList();
        return recorded is [var found] ? (found, null) : (null, Unknown(input, recorded));
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

    /// <summary>The actors of the record, each with the number of claims that name it.</summary>
    public SortedDictionary<ActorId, int> Recorded()
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
        var names = world.Names.Where(name => name.Actor is not null).Select(name => name.Text).Concat(Recorded().Keys.Select(actor => actor.Name));
        var near = Likeness.Nearest(input, names, MostSuggestions);
        var remedy = near.Count == 0
            ? "Give a name, an ISO 3166 code or an acronym: Honduras, HND, CELAC."
            : $"Did you mean {string.Join(", ", near.Select(name => $"\"{name}\""))}?";
        return $"No actor is called \"{input}\". {remedy}";
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
