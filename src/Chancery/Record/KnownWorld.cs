using Chancery.Lexicons;

namespace Chancery.Record;

/// <summary>What the record's logic asks of the gazetteer, each as a question, so that it is loaded only when something is asked.</summary>
public sealed record KnownWorld
{
    /// <summary>The state that a person or an agency acts for; null when there is none or it is not known.</summary>
    public required Func<ActorId, ActorId?> StateOf { get; init; }

    /// <summary>An actor's name in words.</summary>
    public required Func<ActorId, string> NameOf { get; init; }

    /// <summary>The actor of that name; null when there is none.</summary>
    public Func<string, ActorId?> ActorNamed { get; init; } = _ => null;

    /// <summary>Who held an office of a state or an organisation, and when.</summary>
    public Func<string, ActorId, IReadOnlyList<Tenure>> HoldersOf { get; init; } = (_, _) => [];

    /// <summary>Whether the gazetteer has the person.</summary>
    public Func<ActorId, bool> Has { get; init; } = _ => false;

    /// <summary>Whether one person at a time holds the office in a state.</summary>
    public Func<string, bool> HasOneHolder { get; init; } = _ => false;

    /// <summary>Whether an actor is a news medium, which speaks for itself whatever state it is in.</summary>
    public Func<ActorId, bool> IsMedium { get; init; } = _ => false;

    /// <summary>Changes with what the questions are answered.</summary>
    public string Version { get; init; } = "";

    /// <summary>The world as the gazetteer knows it.</summary>
    public static KnownWorld Of(Func<World> world, string version)
    {
        var single = new Lazy<HashSet<string>>(() => [.. world().Offices.Where(IsOfOne).Select(office => office.Name)]);
        return new()
        {
            StateOf = actor => world().StateOf(actor),
            NameOf = actor => world().NameOf(actor),
            ActorNamed = name => world().TryResolve(name, out var actor) ? actor : null,
            HoldersOf = (office, of) => world().HoldersOf(office, of),
            Has = person => world().TenuresOf(person).Count > 0,
            IsMedium = actor => actor.Type == ActorType.Org
                && world().Organisations.TryGetValue(actor.Name, out var known) && known.Type == OrganisationType.Media,
            HasOneHolder = office => single.Value.Contains(office),
            Version = version,
        };
    }

    // States have several deputies, ministers of no named field and princes, but one foreign minister.
    private static bool IsOfOne(Office office) =>
        office.Level <= OfficeLevel.Minister && !office.Name.StartsWith("deputy ", StringComparison.Ordinal)
        && office.Name is not ("minister" or "prince");
}
