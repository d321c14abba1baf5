namespace Chancery.Frames;

/// <summary>What was read before, as far as later sentences lean on it.</summary>
internal sealed class Discourse(Func<SentenceView, int, IReadOnlyList<ActorId>> speakersAt, Standing standing)
{
    private readonly Dictionary<(Kind, string), IReadOnlyList<ActorId>> previous = [];

    /// <summary>The two parties that the report is dealing with, or null when it has not named two together.</summary>
    public IReadOnlyList<ActorId>? Pair { get; private set; }

    /// <summary>Who speaks at a word; empty when the report itself does.</summary>
    public IReadOnlyList<ActorId> SpeakersAt(SentenceView view, int token) => speakersAt(view, token);

    /// <summary>Takes the pair from those who are named together, in a claim or in a title.</summary>
    public void Begin(IReadOnlyList<ActorId> named)
    {
        // Agencies that agree on something do so for the pair of states that the report is about.
        var parties = named.Where(IsParty).Select(a => standing.StateOf(a) ?? a).Distinct().ToArray();
        if (parties.Length == 2) Pair = parties;
    }

    /// <summary>Takes note of a claim's roles.</summary>
    public void Note(Kind kind, IReadOnlyDictionary<string, IReadOnlyList<ActorId>> roles)
    {
        foreach (var (role, actors) in roles) previous[(kind, role)] = actors;
        // Parties deal with one another; a visitor or a member may only pass by, and counts until parties are named.
        if (roles.TryGetValue("parties", out var parties)) Begin(parties);
        else if (Pair is null) Begin([.. roles.Values.SelectMany(a => a)]);
    }

    /// <summary>The actors of the role in the last claim of the kind; empty when there was none.</summary>
    public IReadOnlyList<ActorId> Previous(Kind kind, string role) => previous.GetValueOrDefault((kind, role)) ?? [];

    private static bool IsParty(ActorId actor) => actor.Type is ActorType.State or ActorType.Org or ActorType.Region;
}
