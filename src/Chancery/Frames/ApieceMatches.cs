using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Parts a match of several with one, or of one with several, into matches of two; one of several in a role of one into
/// matches of one.</summary>
internal static class ApieceMatches
{
    /// <summary>The match itself, or a match for each in a role that the pattern takes apiece, of a pair for each two that face one another.</summary>
    public static IEnumerable<FrameMatch> Of(FrameMatch match)
    {
        var parted = match.Pattern.Apiece.Aggregate<string, IEnumerable<FrameMatch>>([match], (all, role) => all.SelectMany(m => Part(m, role)));
        // "They will reopen their embassies": each in the land of the other, nobody at home.
        return match.Pattern.Apiece.Count < 2 ? parted : parted.Where(one => !FacesItself(one));
    }

    private static bool FacesItself(FrameMatch match)
    {
        var alone = match.Pattern.Apiece.Select(role => match.Roles.GetValueOrDefault(role)).OfType<IReadOnlyList<Filler>>().Where(fillers => fillers.Count == 1).Select(fillers => fillers[0].Actor).ToArray();
        return alone.Distinct().Count() < alone.Length;
    }

    private static IEnumerable<FrameMatch> Part(FrameMatch match, string role)
    {
        if (!match.Roles.TryGetValue(role, out var fillers) || fillers.Count < 2) return [match];
        if (!match.Pattern.Roles.Any(filled => filled.Name == role && filled.Pair)) return fillers.Select(one => With(match, role, [one]));
        if (fillers.Count < 3) return [match];
        var counterparts = fillers.Where(f => f.IsCounterpart).ToArray();
        var others = fillers.Where(f => !f.IsCounterpart).ToArray();
        // A region stands for states that are not told one by one; beside a state it is told as one of several, "Peru and other states of the region".
        if (counterparts.Length == 0 || !others.All(f => f.Actor.Type is ActorType.State) || others.Length == 0) return [match];
        if (!counterparts.Any(f => f.Actor.Type is ActorType.State) || !counterparts.All(f => f.Actor.Type is ActorType.State or ActorType.Region)) return [match];
        return others.SelectMany(a => counterparts.Select(b => With(match, role, [a, b])));
    }

    private static FrameMatch With(FrameMatch match, string role, Filler[] left) =>
        match with { Roles = new Dictionary<string, IReadOnlyList<Filler>>(match.Roles) { [role] = left } };
}
