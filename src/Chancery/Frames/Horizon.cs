using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Tells matters between states from what a state settles by itself: whether anybody beyond the own state of those
/// who act is spoken of in the sentence, or is what the report is about.</summary>
internal sealed class Horizon(SentenceView view, Discourse discourse)
{
    /// <summary>Whether the report leaves the fillers, all of one state, among their own.</summary>
    public bool IsAtHome(IReadOnlyList<Filler> acting, int trigger)
    {
        // A newspaper judges; it takes no side between states.
        if (acting.All(filler => view.Standing.IsMedium(filler.Actor))) return true;
        // One sentence alone does not tell what it is about.
        if (discourse.Sentences < 2) return false;
        if (acting.All(filler => filler.Actor.Type is ActorType.Group)) return !IsBetweenStates();
        if (HomeOf(acting) is not { } home) return false;
        foreach (var voice in discourse.OwnVoiceAt(view, trigger))
            if (view.Standing.StateOf(voice) == home) return false;
        if (NamesAbroad(home)) return false;
        return !IsAbroad(discourse.Headed, home) && !(discourse.Pair is { } pair && IsAbroad(pair, home));
    }

    // Those who act for several states, or for none, look beyond any one of them.
    private ActorId? HomeOf(IReadOnlyList<Filler> acting)
    {
        var home = default(ActorId?);
        foreach (var filler in acting)
        {
            // A report that names a state, and not its leader or its court, looks at it from abroad.
            if (filler.Actor.Type is ActorType.State || view.Standing.StateOf(filler.Actor) is not { } state || (home is { } known && known != state)) return null;
            home = state;
        }

        return home;
    }

    // Where a group is at home nobody says: it looks beyond where two are named, or one of the two whom the report is about.
    private bool IsBetweenStates()
    {
        var named = new HashSet<ActorId>();
        for (var i = 0; i < view.Count; i++)
        {
            if (view.MentionAt(i) is not { } mention || mention.Head != i) continue;
            foreach (var actor in mention.Actors)
                if (view.Standing.PartyOf(actor) is { } party && !view.Standing.IsMedium(actor)) named.Add(party);
        }

        return named.Count > 1 || (discourse.Pair is { } pair && pair.Any(named.Contains));
    }

    private bool NamesAbroad(ActorId home)
    {
        for (var i = 0; i < view.Count; i++)
            if (view.MentionAt(i) is { } mention && mention.Head == i && IsAbroad(mention.Actors, home)) return true;
        return false;
    }

    private bool IsAbroad(IReadOnlyList<ActorId> actors, ActorId home)
    {
        foreach (var actor in actors)
        {
            var state = view.Standing.StateOf(actor);
            if (state is not null ? state != home : actor.Type is ActorType.Org or ActorType.Region && !view.Standing.IsMedium(actor)) return true;
        }

        return false;
    }
}
