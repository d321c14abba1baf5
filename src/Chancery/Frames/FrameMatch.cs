using Chancery.Time;

namespace Chancery.Frames;

/// <summary>A pattern that a sentence matches, with its roles and attributes filled.</summary>
internal sealed record FrameMatch(
    Frame Frame,
    FramePattern Pattern,
    SentenceView View,
    int Trigger,
    IReadOnlyDictionary<string, IReadOnlyList<Filler>> Roles,
    IReadOnlyDictionary<string, AttributeValue> Attributes)
{
    /// <summary>Who takes the step that it tells of, where the pattern asks for it.</summary>
    public IReadOnlyList<Filler> Doers { get; init; } = [];

    /// <summary>Those in the role whose doing it is: the subject alone, where the others stand over against him ("Togo broke with
    /// Chad"); else all.</summary>
    public IReadOnlyList<ActorId> Acting(IReadOnlyList<ActorId> all, string role) =>
        all.Count > 1 && Roles.TryGetValue(role, out var fillers) && fillers.Where(IsSubject).ToArray() is [var one] && all.Contains(one.Actor) ? [one.Actor] : all;

    private bool IsSubject(Filler filler)
    {
        var at = filler.Token;
        while (at >= 0 && View[at].Relation is "conj") at = View[at].Head;
        return at >= 0 && View[at].Relation is "nsubj";
    }

    /// <summary>The date for which it is told, where it is told once for each of several.</summary>
    public DateMention? Date { get; init; }

    /// <summary>The words of the sentence that have a part: the trigger, what conditions bound, the fillers.</summary>
    public required IReadOnlyList<int> Words { get; init; }
}
