namespace Chancery.Frames;

/// <summary>Those who deal with one another without being parties: firms, the leaders or the agencies of one state among themselves,
/// and whoever made a treaty that is known by its name. What they agree on is no matter of the two that a report deals with.</summary>
internal sealed class Strangers(SentenceView view, Arguments arguments, PathResolver paths, PhraseTable firms, PhraseTable treaties)
{
    private const string Between = "between";

    /// <summary>Whether a firm acts, or somebody deals with one, or a treaty is named whose parties everybody knows.</summary>
    public bool AreNamed(int trigger, Bindings bindings) =>
        IsNamedAt(trigger) || bindings.Words.Any(w => IsNamedAt(w) || treaties.Match(view, w) is not null);

    /// <summary>Whether those found by the alternative are not the parties that are meant.</summary>
    public bool Bar(IReadOnlyList<FrameTerm> alternative, List<Filler> found, int trigger, Bindings bindings) =>
        found.Count == 1
            ? IsWithinOne(alternative, trigger, bindings)
            : AreOfOneState(found) || (IsFromDiscourse(alternative) && AreNamed(trigger, bindings));

    /// <summary>Whether the alternative takes the parties from what was read before.</summary>
    public static bool IsFromDiscourse(IReadOnlyList<FrameTerm> terms) =>
        terms.All(t => t.Discourse is DiscourseSource.Pair or DiscourseSource.Previous);

    // Some of one party among themselves: "between Somalia's leaders".
    private bool IsWithinOne(IReadOnlyList<FrameTerm> alternative, int trigger, Bindings bindings) =>
        alternative is [{ Discourse: DiscourseSource.None, Path: { Steps: [.., Between] } path }]
        && paths.Resolve(path, trigger, bindings) is [var one] && view.MentionAt(one) is null;

    // "The State Department and the Treasury work together": that is a matter of their own state.
    private bool AreOfOneState(List<Filler> found) =>
        view.Standing.StateOf(found[0].Actor) is { } state && found.TrueForAll(f => f.Actor.Type is ActorType.Org && view.Standing.StateOf(f.Actor) == state);

    private bool IsNamedAt(int word) =>
        arguments.Subjects(word).Exists(IsFirm) || arguments.Tied(word, "with").Exists(IsFirm) || arguments.Tied(word, Between).Exists(IsFirm);

    private bool IsFirm(int token) => firms.Match(view, token) is not null && view.MentionAt(token) is null;
}
