using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Finds who had part in an event that was told before and is spoken of again: "the truce", "these clashes".</summary>
internal sealed class TakingPart(SentenceView view, FrameLexicon lexicon, Discourse discourse)
{
    // Of more than these the report tells too much to know which it means.
    private const int MostParties = 3;

    private readonly SentenceParties parties = new(view, lexicon.Class("circumstance"), lexicon.Scenes);

    /// <summary>Those in the <paramref name="roles"/> of the last claim of their kinds beyond those in <paramref name="filled"/>; none where
    /// the clause names somebody else.</summary>
    public Filler[] Others(IReadOnlyDictionary<Kind, string[]> roles, int trigger, Dictionary<string, IReadOnlyList<Filler>> filled)
    {
        if (discourse.LastTold(roles.Keys) is not { } kind) return [];
        var others = Filling(kind, roles[kind]).Where(a => !IsFilled(a, filled)).Distinct().ToArray();
        if (others.Length is 0 or > MostParties) return [];
        var known = others.Select(a => view.Standing.PartyOf(a) ?? a).ToArray();
        return parties.Under(trigger, discourse).All(a => known.Contains(a) || IsFilled(a, filled))
            ? [.. others.Select(a => new Filler(a, -1, "who had part in what was told before", 0.7))]
            : [];
    }

    // Where both sides are states each has part in it; else only whoever did it.
    private IEnumerable<ActorId> Filling(Kind kind, string[] roles)
    {
        var sides = roles.SelectMany(role => discourse.Previous(kind, role)).ToArray();
        return roles.Length == 1 || Array.TrueForAll(sides, a => a.Type is ActorType.State or ActorType.Region) ? sides : discourse.Previous(kind, roles[0]);
    }

    private bool IsFilled(ActorId actor, Dictionary<string, IReadOnlyList<Filler>> filled) =>
        filled.Values.Any(fillers => fillers.Any(f => f.Actor == actor || view.Standing.PartyOf(f.Actor) is { } party && party == (view.Standing.PartyOf(actor) ?? actor)));
}
