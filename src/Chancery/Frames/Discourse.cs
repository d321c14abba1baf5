namespace Chancery.Frames;

/// <summary>What was read before, as far as later sentences lean on it.</summary>
/// <param name="speakersAt">Whom a sentence lets say what stands at a word.</param>
/// <param name="ownVoiceAt">Who issued or published the text and speaks for himself in it outside quotations.</param>
/// <param name="standing">For whom the actors act.</param>
/// <param name="doerIn">Which role of a kind does what others answer; null when none does.</param>
internal sealed class Discourse(
    Func<SentenceView, int, IReadOnlyList<ActorId>> speakersAt, Func<SentenceView, int, IReadOnlyList<ActorId>> ownVoiceAt, Standing standing,
    Func<Kind, string?> doerIn)
{
    // Headline, caption and lead: further down a report names treaties in passing.
    private const int FirstLines = 3;

    // The role of those who do something together.
    private const string Parties = "parties";

    private readonly Dictionary<(Kind, string), IReadOnlyList<ActorId>> previous = [];
    private readonly Dictionary<(Kind, string), ActorId[]> steady = [];
    private readonly Dictionary<Kind, IReadOnlyDictionary<string, AttributeValue>> told = [];
    private readonly List<Kind> order = [];
    private bool isTreatyUnsure;

    /// <summary>The two parties that the report is dealing with, or null when it has not named two together.</summary>
    public IReadOnlyList<ActorId>? Pair { get; private set; }

    /// <summary>The state and the region that the report deals with, while it speaks of that state and of others in turn; else null.</summary>
    public IReadOnlyList<ActorId>? Wide { get; private set; }

    /// <summary>Who did what was told last of one who does something to another; empty before that.</summary>
    public IReadOnlyList<ActorId> LastDoers { get; private set; } = [];

    /// <summary>Who did what was told last, where it is something between two: both, or the one who took the step; empty where it is not.</summary>
    public IReadOnlyList<ActorId> LastParties { get; private set; } = [];

    /// <summary>Who speaks at a word; empty when the report itself does.</summary>
    public IReadOnlyList<ActorId> SpeakersAt(SentenceView view, int token) => speakersAt(view, token);

    /// <summary>Who issued the statement, or the state whose body published it; empty in quotations and in other reports.</summary>
    public IReadOnlyList<ActorId> OwnVoiceAt(SentenceView view, int token) => ownVoiceAt(view, token);

    /// <summary>Who speaks at a word, be it in the sentence or by having issued the whole text.</summary>
    public IReadOnlyList<ActorId> VoicesAt(SentenceView view, int token) =>
        SpeakersAt(view, token) is { Count: > 0 } speakers ? speakers : OwnVoiceAt(view, token);

    /// <summary>How many sentences the report has.</summary>
    public int Sentences { get; init; }

    /// <summary>Those whom the title or the headline names.</summary>
    public IReadOnlyList<ActorId> Headed { get; private set; } = [];

    /// <summary>The treaty that the report is about; null when its first lines name none, or several.</summary>
    public string? Treaty { get; private set; }

    /// <summary>Takes note of the treaty that a sentence names.</summary>
    public void Name(string? treaty, int sentence)
    {
        if (treaty is null || sentence >= FirstLines || treaty == Treaty || isTreatyUnsure) return;
        isTreatyUnsure = Treaty is not null;
        Treaty = isTreatyUnsure ? null : treaty;
    }

    /// <summary>Whether the title or the headline names the pair, and nobody else.</summary>
    public bool IsPairHeaded =>
        Pair is { } pair && Headed.Count > 0
        && Headed.Select(a => standing.StateOf(a) ?? a).Distinct().ToArray() is { Length: 2 } headed && headed.All(pair.Contains);

    /// <summary>Takes note of whom a title or a headline names, and the pair where it names two.</summary>
    public void Head(IReadOnlyList<ActorId> named)
    {
        Headed = [.. Headed, .. named];
        if (Pair is null) Begin(named);
    }

    /// <summary>Takes the pair from those who are named together, in a claim or in a title.</summary>
    public void Begin(IReadOnlyList<ActorId> named)
    {
        // Agencies that agree on something do so for the pair of states that the report is about.
        var parties = named.Where(IsParty).Select(a => standing.StateOf(a) ?? a).Distinct().ToArray();
        if (parties.Length != 2) return;
        // "All South America will then be open to Kenyans", says a report about Kenya and Suriname, and goes on about these.
        if (Pair is not null && IsWithRegion(parties) && !IsWithRegion(Pair) && parties.Any(Pair.Contains)) return;
        if (IsWithRegion(parties)) Wide = parties;
        else if (Wide?.Any(parties.Contains) is not true) Wide = null;
        Pair = parties;
    }

    /// <summary>Turns to the two that a sentence names side by side, and nobody else: "both Peru and the Union have …".</summary>
    public void Turn(IReadOnlyList<ActorId> named)
    {
        if (named.Count == 2 && named[0] != named[1] && named.All(IsParty)) Pair = named;
    }

    /// <summary>Takes note of a claim and of the match that it was read from.</summary>
    public void Note(
        Kind kind, IReadOnlyDictionary<string, IReadOnlyList<ActorId>> roles, IReadOnlyDictionary<string, AttributeValue> attributes, FrameMatch match)
    {
        told[kind] = attributes;
        order.Remove(kind);
        order.Add(kind);
        if (doerIn(kind) is { } doer && roles.TryGetValue(doer, out var doers))
            (LastDoers, LastParties) = doer is Parties ? (LastDoers, match.Acting(doers, doer)) : (doers, []);
        foreach (var (role, actors) in roles)
        {
            previous[(kind, role)] = actors;
            steady[(kind, role)] = steady.TryGetValue((kind, role), out var common) ? [.. common.Intersect(actors)] : [.. actors];
        }

        // Parties deal with one another; a visitor or a member may only pass by, and counts until parties are named.
        if (roles.TryGetValue(Parties, out var parties)) Begin(parties);
        else if (Pair is null) Begin([.. roles.Values.SelectMany(a => a)]);
    }

    /// <summary>The actors of the role in the last claim of the kind; empty when there was none.</summary>
    public IReadOnlyList<ActorId> Previous(Kind kind, string role) => previous.GetValueOrDefault((kind, role)) ?? [];

    /// <summary>Which of the kinds was told last; null when none was.</summary>
    public Kind? LastTold(IEnumerable<Kind> kinds) => order.Intersect(kinds) is var some && some.Any() ? some.Last() : null;

    /// <summary>The attribute of the last claim of the kind; null when it had none.</summary>
    public AttributeValue? ToldOf(Kind kind, string attribute) =>
        told.TryGetValue(kind, out var attributes) && attributes.TryGetValue(attribute, out var value) ? value : null;

    /// <summary>The one actor who fills the role in all claims of the kind so far; of two, the one whom the headline names first; null
    /// where there is no such actor.</summary>
    public ActorId? Steady(Kind kind, string role) => steady.GetValueOrDefault((kind, role)) switch
    {
        [var one] => one,
        [var one, { Type: ActorType.Group }] => one,
        [{ Type: ActorType.Group }, var one] => one,
        [var one, var other] when Headed.Contains(one) && Headed.Contains(other) => Headed.First(a => a == one || a == other),
        _ => null,
    };

    private static bool IsWithRegion(IReadOnlyList<ActorId> parties) => parties.Any(a => a.Type is ActorType.Region);

    private bool IsParty(ActorId actor) =>
        actor.Type is ActorType.State or ActorType.Org or ActorType.Region && !standing.IsMedium(actor);
}
