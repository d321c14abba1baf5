using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Finds who fills a role that no word of the clause fills: the other party that the sentence names, or the pair that the
/// report deals with. Where somebody else could be meant, nobody is.</summary>
internal sealed class UnsaidParties(SentenceView view, FrameLexicon lexicon, Discourse discourse)
{
    private readonly SentenceParties parties = new(view, lexicon.Class("circumstance"), lexicon.Scenes);
    private readonly LikeBefore before = new(view, lexicon.Class("alike"), discourse);

    /// <summary>Whether the word stands in a sentence that tells of a traveller and those in whose capital he is.</summary>
    public bool IsHosted(int trigger) => parties.HostsOf(trigger, discourse) is not null;

    /// <summary>The two whom the clause of the word is about.</summary>
    public IEnumerable<Filler> PairOf(int trigger)
    {
        var here = parties.Beside(trigger, discourse);
        if (parties.HostsOf(trigger, discourse) is { } hosted && (here.Count == 0 || hosted.Any(a => !here.Contains(a))))
            return hosted.Select(a => new Filler(a, -1, "the traveller and those in whose capital it is", 0.75));
        if (IsOthersApart(here, trigger)) here = parties.Around(trigger, discourse);
        if (here.Count == 2) return here.Select(a => new Filler(a, -1, "the two parties that the sentence names", 0.8));
        if (here is [var one] && discourse.Pair is { } wide && !wide.Contains(one) && OtherOf(wide, one) is { } other)
            return [new Filler(other, -1, "the other of the pair that the report deals with", 0.75), new Filler(one, -1, "the party that the sentence names", 0.75)];
        // Somebody else is named: it may be about them, and nobody is guessed.
        if (discourse.Pair is not { } pair || here.Any(a => !pair.Contains(a))) return [];
        return pair.Select(a => new Filler(a, -1, "the pair that the report deals with", 0.75));
    }

    // "Relations were resumed when the envoy called on the head of the new republic": where the headline names the pair, others
    // who are named only in another clause are not meant.
    private bool IsOthersApart(IReadOnlyList<ActorId> here, int trigger) =>
        discourse.Pair is { } pair && here.Any(a => !pair.Contains(a) && !pair.Any(p => view.Standing.IsSuccession(p, a))) && parties.Around(trigger, discourse).All(pair.Contains);

    /// <summary>Whether two stand on one side: a minister does not travel to his own state, nor does he praise it.</summary>
    public bool IsOneWith(ActorId a, ActorId b) => a == b || IsFor(a, b) || IsFor(b, a);

    private bool IsFor(ActorId actor, ActorId party) => view.Standing.StateOf(actor) == party || view.Standing.PartyOf(actor) == party;

    /// <summary>The one of the report's pair who fills no role yet, where the role takes such.</summary>
    public IEnumerable<Filler> Others(int trigger, Dictionary<string, IReadOnlyList<Filler>> filled, ActorFilter filter) =>
        OtherThan(filled, parties.Around(trigger, discourse), discourse.Pair ?? Addressed(trigger)).Where(other => filter switch
        {
            ActorFilter.State => other.Actor.Type is ActorType.State,
            ActorFilter.Country => other.Actor.Type is ActorType.State or ActorType.Region,
            ActorFilter.Org => other.Actor.Type is ActorType.Org,
            _ => true,
        });

    // Where a third is named it may be about them; a region may have the two in it.
    private Filler[] OtherThan(Dictionary<string, IReadOnlyList<Filler>> filled, IEnumerable<ActorId> named, IReadOnlyList<ActorId>? pair)
    {
        if (pair is null || named.Any(a => a.Type is not ActorType.Region && !pair.Contains(a))) return [];
        var left = pair.Where(a => !filled.Values.Any(fillers => fillers.Any(f => IsOneWith(f.Actor, a) || view.Standing.IsSuccession(f.Actor, a)))).ToArray();
        return left.Length == 1 ? [new Filler(left[0], -1, "the other of the pair that the report deals with", 0.75)] : [];
    }

    /// <summary>Whoever did what is spoken of again: the other of the report's pair, or, where a third speaks of it, who did the
    /// last deed, which is both where it takes two: "hailed the accord"; nobody where the clause names somebody else.</summary>
    public IReadOnlyList<Filler> WhoDid(int trigger, Dictionary<string, IReadOnlyList<Filler>> filled, ToldDeed deed)
    {
        if (deed is ToldDeed.None) return [];
        bool IsFilled(ActorId actor) => filled.Values.Any(fillers => fillers.Any(f => IsOneWith(f.Actor, actor)));
        var named = parties.Under(trigger, discourse).Where(a => !IsFilled(a)).ToArray();
        if (OtherThan(filled, named, discourse.Pair) is [{ Actor.Type: not ActorType.Region } other] && (discourse.IsPairHeaded || HasDone(other.Actor, deed))) return [other];
        var last = LastOf(deed);
        var isClear = last.Count == 1 || (last.Count == 2 && deed is ToldDeed.OfTwo or ToldDeed.Any);
        return isClear && last.All(a => a.Type is ActorType.State or ActorType.Org && !IsFilled(a)) && named.All(last.Contains)
            ? [.. last.Select(a => new Filler(a, -1, "who did what was told before", 0.7))]
            : [];
    }

    private bool HasDone(ActorId actor, ToldDeed deed) =>
        discourse.LastDoers.Contains(actor) || (deed is not ToldDeed.OfOne && discourse.LastParties.Contains(actor));

    private IReadOnlyList<ActorId> LastOf(ToldDeed deed) => deed switch
    {
        ToldDeed.OfTwo => discourse.Pair ?? discourse.LastParties,
        ToldDeed.OfOne => discourse.LastDoers,
        _ => discourse.LastParties.Count > 0 ? discourse.LastParties : discourse.LastDoers,
    };

    // What a state publishes under the name of another state it says to that one: "Kiribati's national day".
    private IReadOnlyList<ActorId>? Addressed(int trigger)
    {
        if (discourse.OwnVoiceAt(view, trigger).Select(view.Standing.StateOf).OfType<ActorId>().Distinct().ToArray() is not [var own]) return null;
        var headed = discourse.Headed.Select(a => view.Standing.StateOf(a) ?? a).Distinct().Where(a => a != own).ToArray();
        return headed is [{ Type: ActorType.State } other] ? [own, other] : null;
    }

    // A report on dealings with a region names its states one by one.
    private static ActorId? OtherOf(IReadOnlyList<ActorId> pair, ActorId named)
    {
        if (pair.Contains(named)) return pair.First(a => a != named);
        var states = pair.Where(a => a.Type is ActorType.State).ToArray();
        return named.Type is ActorType.State && states.Length == 1 && pair.Any(a => a.Type is ActorType.Region) ? states[0] : null;
    }

    /// <summary>The counterparts with whoever faces them, who is left out: the only other party that the sentence names.</summary>
    public List<Filler> Opposite(List<Filler> counterparts, int trigger)
    {
        var here = parties.Beside(trigger, discourse).Where(a => !counterparts.Exists(f => f.Actor == a)).ToArray();
        return here.Length == 1 ? [new Filler(here[0], -1, "the only other party that the sentence names", 0.8), .. counterparts] : [];
    }

    /// <summary>The one party that is named with the other that is understood: "we reached an agreement", said after talks with
    /// Mexico.</summary>
    public List<Filler> Complete(List<Filler> found, int trigger)
    {
        if (found.Count != 1) return [];
        var named = parties.Beside(trigger, discourse);
        if (IsOthersApart(named, trigger)) named = parties.Around(trigger, discourse);
        var here = named.Where(a => a != found[0].Actor && !IsBeside(found[0], a)).ToArray();
        if (here.Length == 1) return [found[0], new Filler(here[0], -1, "the only other party that the sentence names", 0.8)];
        if (here.Length == 0 && before.Facing(found[0]) is { } opener) return [opener, found[0]];
        if (Facing(found[0].Actor, here) is not { } other) return [];
        return [found[0], new Filler(other, -1, "the other of the pair that the report deals with", 0.75)];
    }

    // Where a report deals with a region its states are named beside one another.
    private ActorId? Facing(ActorId named, ActorId[] others)
    {
        if (others.Length == 0 && discourse.Pair is { } pair && OtherOf(pair, named) is { } other) return other;
        return discourse.Wide is { } wide && !wide.Contains(named) && others.All(a => a.Type is ActorType.State && !wide.Contains(a)) ? OtherOf(wide, named) : null;
    }

    // "will be signed with Togo and Niger": those two do not sign with one another.
    private bool IsBeside(Filler counterpart, ActorId actor)
    {
        if (!(counterpart.IsCounterpart || counterpart.IsOneOfMany) || counterpart.Token < 0) return false;
        var first = FirstOf(view.MentionAt(counterpart.Token)?.Head ?? counterpart.Token);
        for (var i = 0; i < view.Count; i++)
            if (view.MentionAt(i) is { } mention && mention.Head == i && FirstOf(i) == first && mention.Actors.Any(a => IsOneWith(a, actor))) return true;
        return false;
    }

    private int FirstOf(int joined)
    {
        while (view[joined].Relation is "conj") joined = view[joined].Head;
        return joined;
    }
}
