namespace Chancery.Frames;

/// <summary>Those who deal with one another without being parties: firms, and the leaders of one state among themselves. What they
/// agree on is no matter of the two that a report deals with.</summary>
internal sealed class Strangers(SentenceView view, Arguments arguments, PathResolver paths, PhraseTable firms)
{
    private const string Between = "between";

    /// <summary>Whether a firm acts, or somebody deals with one.</summary>
    public bool AreNamed(int trigger, Bindings bindings) =>
        IsNamedAt(trigger) || bindings.Tokens.Values.Any(IsNamedAt);

    /// <summary>Whether those found by the alternative are not the parties that are meant.</summary>
    public bool Bar(IReadOnlyList<FrameTerm> alternative, int found, int trigger, Bindings bindings) =>
        found == 1 ? IsWithinOne(alternative, trigger, bindings) : IsFromDiscourse(alternative) && AreNamed(trigger, bindings);

    /// <summary>Whether the alternative takes the parties from what was read before.</summary>
    public static bool IsFromDiscourse(IReadOnlyList<FrameTerm> terms) =>
        terms.All(t => t.Discourse is DiscourseSource.Pair or DiscourseSource.Previous);

    // Some of one party among themselves: "between Somalia's leaders".
    private bool IsWithinOne(IReadOnlyList<FrameTerm> alternative, int trigger, Bindings bindings) =>
        alternative is [{ Discourse: DiscourseSource.None, Path: { Steps: [.., Between] } path }]
        && paths.Resolve(path, trigger, bindings) is [var one] && view.MentionAt(one) is null;

    private bool IsNamedAt(int word) =>
        arguments.Subjects(word).Exists(IsFirm) || arguments.Tied(word, "with").Exists(IsFirm) || arguments.Tied(word, Between).Exists(IsFirm);

    private bool IsFirm(int token) => firms.Match(view, token) is not null && view.MentionAt(token) is null;
}
