using Chancery.Actors;

namespace Chancery.Frames;

/// <content>Filling the roles of a pattern.</content>
internal sealed partial class PatternFilling
{
    // Null where a role that the pattern needs stays empty.
    private Dictionary<string, IReadOnlyList<Filler>>? FillRoles(Frame frame, FramePattern pattern, int trigger, Bindings bindings)
    {
        var roles = new Dictionary<string, IReadOnlyList<Filler>>();
        List<FrameRole>? waiting = null;
        foreach (var role in pattern.Roles)
        {
            var found = FillRole(frame, pattern, role, trigger, bindings, roles);
            if (found.Count == 0 && !role.Optional && GiveWay(pattern, role, roles)) found = FillRole(frame, pattern, role, trigger, bindings, roles);
            if (found.Count > 0) roles[role.Name] = pattern.Whole.Contains(role.Name) ? InFull(found) : found;
            // "the legation in Oslo": who is the other one shows when all others are known.
            else if (role.TakesTheOther) (waiting ??= []).Add(role);
            else if (!role.Optional) return null;
        }

        foreach (var role in waiting ?? [])
        {
            var found = FillRole(frame, pattern, role, trigger, bindings, roles);
            if (found.Count > 0) roles[role.Name] = found;
            else if (!role.Optional) return null;
        }

        return roles;
    }

    // "fighting between Togo and Chad": one fights and the other is fought, whichever; of three it is not told who faces whom.
    private static void PartSides(Dictionary<string, IReadOnlyList<Filler>> roles, string first, string second)
    {
        if (!roles.TryGetValue(first, out var here) || !roles.TryGetValue(second, out var there) || here.Count < 2) return;
        if (!here.Select(f => f.Actor).ToHashSet().SetEquals(there.Select(f => f.Actor))) return;
        roles.Remove(second);
        if (here is [var one, var other]) (roles[first], roles[second]) = ([one], [other]);
    }

    private Filler[] InFull(IReadOnlyList<Filler> found) => [.. found.Select(one => one with { Actor = view.Standing.WholeOf(one.Actor) }).DistinctBy(one => one.Actor)];

    // "We commend our allies": a pronoun stands in nobody's way; whoever acts may well be meant by it.
    private bool GiveWay(FramePattern pattern, FrameRole role, Dictionary<string, IReadOnlyList<Filler>> roles)
    {
        foreach (var (first, second) in pattern.Apart)
        {
            var other = first == role.Name ? second : second == role.Name ? first : null;
            if (other is not null && roles.TryGetValue(other, out var there) && pattern.Roles.Any(r => r.Name == other && r.Optional)
                && there.All(f => f.Token >= 0 && view.MentionAt(f.Token) is { Form: MentionForm.Pronoun })) return roles.Remove(other);
        }

        return false;
    }

    private List<Filler> FillRole(
        Frame frame, FramePattern pattern, FrameRole role, int trigger, Bindings bindings, Dictionary<string, IReadOnlyList<Filler>> filled)
    {
        List<Filler> best = [], facing = [];
        foreach (var alternative in role.Alternatives)
        {
            var found = new List<Filler>();
            foreach (var term in alternative)
            {
                var candidates = term.Discourse is DiscourseSource.Other ? unsaid.Others(trigger, filled, term.Filter) : Candidates(frame, role, term, trigger, bindings);
                if (role.Pair) candidates = candidates.Select(f => f with { IsCounterpart = pattern.IsCounterpart(term), IsOneOfMany = pattern.IsOneOfMany(term) });
                Add(candidates.Where(f => !Clashes(pattern, role.Name, f.Actor, filled) && !(frame.Kind is Kind.Position && IsScene(f))), found);
            }

            // "establish agreements with Kenya and Ghana": those two do not agree with one another.
            if (role.Pair && found.Count > 1 && found.TrueForAll(f => f.IsCounterpart))
            {
                facing = found;
                found = role.Completed ? unsaid.Opposite(found, trigger) : [];
            }

            // "The general broke relations with Kenya and Ghana": whoever did, those two did not break with one another, nor others with others.
            if (Strangers.IsFromDiscourse(alternative) && facing.Count > 0 && found.DistinctBy(f => facing.Exists(c => c.Actor == f.Actor)).Count() < 2) continue;

            if (role.Pair && found.Count > 0 && strangers.Bar(alternative, found, trigger, bindings)) return [];
            // "a similar paper with Suriname": what was said before of others is not said of those named here.
            if (role.Pair && best.Count == 1 && Strangers.IsFromDiscourse(alternative) && !found.Exists(f => f.Actor == best[0].Actor)) continue;

            if (found.Count > (role.Pair ? 1 : 0)) return found;
            if (found.Count > best.Count) best = found;
        }

        return !role.Pair ? best : role.Completed && !(best.Count == 1 && strangers.AreNamed(trigger, bindings)) ? unsaid.Complete(best, trigger) : [];
    }

    // "called for talks in Doha, Qatar": who takes a stand seldom takes it on the place.
    private bool IsScene(Filler filler) => filler.Token >= 0 && view.MentionAt(filler.Token) is { } mention && lexicon.Scenes.IsOfGathering(view, mention);

    // "its aid to Kenya", where "its" was taken for Kenya's: whoever stands on one side stands not on the other.
    private bool Clashes(FramePattern pattern, string role, ActorId actor, Dictionary<string, IReadOnlyList<Filler>> filled)
    {
        foreach (var (first, second) in pattern.Apart)
        {
            var other = role == first ? second : role == second ? first : null;
            if (other is not null && filled.TryGetValue(other, out var there) && there.Any(f => unsaid.IsOneWith(f.Actor, actor))) return true;
        }

        return false;
    }

    private static void Add(IEnumerable<Filler> candidates, List<Filler> found)
    {
        foreach (var filler in candidates)
            if (!found.Exists(f => f.Actor == filler.Actor)) found.Add(filler);
    }

    private IEnumerable<Filler> Candidates(Frame frame, FrameRole role, FrameTerm term, int trigger, Bindings bindings)
    {
        switch (term.Discourse)
        {
            case DiscourseSource.Pair:
                return unsaid.PairOf(trigger);
            case DiscourseSource.Dealing:
                return (discourse.Pair ?? []).Where(a => term.Filter is not ActorFilter.Org || a.Type is ActorType.Org)
                    .Select(a => new Filler(a, -1, "the pair that the report deals with", 0.75));
            case DiscourseSource.Previous:
                if (unsaid.IsHosted(trigger)) return [];
                return discourse.Previous(frame.Kind, role.Name).Select(a => new Filler(a, -1, "as in the claim of this kind before", 0.8));
            case DiscourseSource.Steady:
                return discourse.Steady(frame.Kind, role.Name) is { } steady ? [new Filler(steady, -1, "as in all claims of this kind before", 0.75)] : [];
            case DiscourseSource.Speaker:
                return discourse.VoicesAt(view, trigger).Where(s => !view.Standing.IsMedium(s)).SelectMany(s => Speaking(s, term.Filter));
            default:
                return paths.Resolve(term.Path, trigger, bindings).SelectMany(t => actors.At(t, term.Filter, term.Path.ToString()));
        }
    }

    private IEnumerable<Filler> Speaking(ActorId speaker, ActorFilter filter)
    {
        var speaking = view.Standing.PartyOf(speaker) is null ? null : filter is ActorFilter.Official ? view.Standing.VoiceOf(speaker) : view.Standing.PartyOf(speaker);
        if (speaking is { } actor) yield return new Filler(actor, -1, "whoever is speaking", 0.8);
    }
}
