using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>From names to actors and back, for what people type and for what is shown.</summary>
internal sealed class ActorDirectory
{
    private readonly WorldFacts facts;
    private readonly MinistryDirectory ministries;
    private readonly Lazy<Dictionary<ActorId, string>> display;
    private readonly Lazy<Dictionary<string, ActorName>> byName;
    private readonly Lazy<Dictionary<string, string>> stateOfPlace;

    public ActorDirectory(WorldFacts facts, IReadOnlyList<ActorName> names, MinistryDirectory ministries)
    {
        this.facts = facts;
        this.ministries = ministries;
        display = new(() => IndexDisplay(names));
        byName = new(() => Index(names));
        stateOfPlace = new(() => IndexPlaces(names));
    }

    public string NameOf(ActorId actor) => display.Value.GetValueOrDefault(actor, actor.Name);

    public bool TryResolve(string input, out ActorId actor)
    {
        var text = input.Trim();
        if (ActorId.TryParse(text, out actor)) return true;
        if (facts.States.TryGetValue(text.ToUpperInvariant(), out var state))
        {
            actor = state.Id;
            return true;
        }

        if (!byName.Value.TryGetValue(NameFolding.Fold(text), out var name) || name.Actor is not { } named) return false;
        actor = named;
        return true;
    }

    public ActorId? StateOfCity(string name) =>
        stateOfPlace.Value.TryGetValue(NameFolding.Fold(name), out var code) ? ActorId.State(code) : null;

    public ActorId? StateOf(ActorId actor) => actor.Type switch
    {
        ActorType.State => actor,
        ActorType.Org when facts.Organisations.TryGetValue(actor.Name, out var known) => known.State is { } code ? ActorId.State(code) : null,
        ActorType.Org => StateOfMinistry(actor.Name),
        ActorType.Region when facts.Regions.GetValueOrDefault(actor.Name)?.Within is { } code => ActorId.State(code),
        _ => null,
    };

    private ActorId? StateOfMinistry(string organisation) =>
        ministries.StateNameIn(organisation) is { } name && byName.Value.TryGetValue(NameFolding.Fold(name), out var found)
            ? found.Actor
            : null;

    // The surest reading of a name wins; among equals the first of the data. Those of other languages only fill gaps.
    private static Dictionary<string, ActorName> Index(IReadOnlyList<ActorName> names)
    {
        var index = new Dictionary<string, ActorName>(names.Count);
        foreach (var name in names)
        {
            if (name.Actor is null || name.Context is not null) continue;
            var key = NameFolding.Fold(name.Text);
            if (name.Languages is not null) index.TryAdd(key, name);
            else if (!index.TryGetValue(key, out var other) || other.Confidence < name.Confidence) index[key] = name;
        }

        return index;
    }

    private static Dictionary<ActorId, string> IndexDisplay(IReadOnlyList<ActorName> names)
    {
        var index = new Dictionary<ActorId, string>(1024);
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Name, Actor: { Type: not ActorType.Person } actor, Context: null }) index.TryAdd(actor, name.Text);
        }

        return index;
    }

    private Dictionary<string, string> IndexPlaces(IReadOnlyList<ActorName> names)
    {
        var index = new Dictionary<string, string>(facts.Places.Count + 300);
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Capital, Actor: { } actor, Context: null }) index.TryAdd(NameFolding.Fold(name.Text), actor.Name);
        }

        foreach (var place in facts.Places) index.TryAdd(NameFolding.Fold(place.Name), place.State);
        return index;
    }
}
