using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Takes the actors that a role wants from the words where it looks.</summary>
internal sealed class ActorFinder(SentenceView view, Arguments arguments, FrameLexicon lexicon)
{
    // "citizens of the countries of the region": deeper chains name nobody in particular.
    private const int MaxStandIns = 3;

    private static readonly string[] Ties = ["of", "in", "from"];
    private static readonly string[] SpokenFor = ["for", "of", "from"];

    private readonly PhraseTable standIns = lexicon.Class("stand-in");
    private readonly PhraseTable desks = lexicon.Class("desk");
    private readonly PhraseTable lone = lexicon.Class("lone");
    private readonly PhraseTable wholes = lexicon.Class("coverage");
    private readonly PhraseTable mouthpieces = lexicon.Class("mouthpiece");
    private readonly PhraseTable examples = lexicon.Class("example");
    private readonly PhraseTable bygone = lexicon.Class("bygone");
    private readonly NamelessGroups groups = new(view, lexicon.Class("group"), lexicon.Class("partial"));
    private readonly PartOfBody parts = new(view, lexicon.Class("part"), lexicon.Class("partial"));

    /// <summary>The actors at <paramref name="token"/> as <paramref name="filter"/> takes them; none when nobody fits.</summary>
    public IEnumerable<Filler> At(int token, ActorFilter filter, string how) => At(token, filter, how, 0);

    private IEnumerable<Filler> At(int token, ActorFilter filter, string how, int depth)
    {
        if (view.MentionAt(token) is not { } mention)
        {
            foreach (var filler in filter is ActorFilter.Group && Nameless(token, how) is { Length: > 0 } group ? group : ByStandIn(token, filter, how, depth)) yield return filler;
            yield break;
        }

        foreach (var actor in mention.Actors)
            if (Take(actor, mention, filter) is { } taken)
                yield return new Filler(taken, token, Describe(how, mention, actor, taken), mention.Confidence);
    }

    /// <summary>Whether an actor of that sort stands at <paramref name="token"/>.</summary>
    public bool Any(int token, ActorFilter filter) => At(token, filter, "").Any();

    /// <summary>The words that a word stands for, when it stands for several: "the authorities of Cuba and Panama" and
    /// "countries such as Cuba and Panama" for the two names; otherwise the word itself.</summary>
    public IEnumerable<int> Members(int token) => Members(token, depth: 0);

    private IEnumerable<int> Members(int token, int depth)
    {
        if (depth > MaxStandIns || view.MentionAt(token) is not null || standIns.Match(view, token) is null) return [token];
        int[] members = [.. Ties.SelectMany(t => arguments.Tied(token, t))];
        if (members.Length == 0 && parts.MayBePart(token)) members = [.. Named(token, true)];
        // "Chinese and Indian passport holders"
        if (members.Length == 0 && arguments.Owners(token) is { Count: > 1 } owners) members = [.. owners.Where(o => view.MentionAt(o) is { Actors: [{ Type: ActorType.State }] })];
        // "holders of passports from France and Spain"
        if (members is [var one]) members = [.. Members(one, depth + 1)];
        return members.Length > 1 ? members : [token];
    }

    private Filler[] Nameless(int token, string how) =>
        groups.At(token) is { } group ? [new Filler(group, token, $"{how}: a group without a name", 0.85)] : [];

    // "all countries of Central America", "Russian citizens": the word stands for those it belongs to.
    private IEnumerable<Filler> ByStandIn(int token, ActorFilter filter, string how, int depth)
    {
        if (depth >= MaxStandIns) return [];
        var ties = standIns.Match(view, token) is not null ? Ties : mouthpieces.Match(view, token) is not null ? SpokenFor : null;
        if (ties is null && filter is ActorFilter.Official && desks.Match(view, token) is not null)
            return arguments.Possessors(token).SelectMany(o => At(o, filter, how, depth + 1)).DistinctBy(f => f.Actor);
        if (ties is null || arguments.Modifiers(token).Exists(modifier => bygone.Match(view, modifier) is not null)) return [];
        var part = parts.IsPart(token);
        var named = Named(token, part || parts.IsCounted(token)).SelectMany(o => At(o, filter, how, depth + 1)).DistinctBy(f => f.Actor).ToArray();
        if (named.Length > 0) return named;
        // "its neighbour" is another than whose neighbour it is; "the Kenyan neighbour" is Kenya.
        var owned = standIns.Match(view, token) is "relational" ? arguments.Owners(token).Except(arguments.Possessors(token)) : arguments.Owners(token);
        var owners = owned.Concat(ties.SelectMany(t => arguments.Tied(token, t))).Distinct().ToArray();
        // "countries such as Oman": nobody else says which they are.
        if (owners.Length == 0 && parts.MayBePart(token)) owners = [.. Named(token, true)];
        // "the fourth Latin American country" is one of them; "the Latin American region" is all.
        var isOne = part || (view[token].Xpos is "NN" && lone.Match(view, token) is not null && !arguments.Determiners(token).Exists(each => wholes.Match(view, each) is not null));
        return owners.SelectMany(o => At(o, filter, how, depth + 1)).DistinctBy(f => f.Actor)
            .Where(f => !(part && f.Actor.Type is ActorType.Org) && !(isOne && f.Actor.Type is ActorType.Region))
            .Select(f => f with { Confidence = f.Confidence * 0.9 });
    }

    // "some members of the League, including Oman", "the envoy to combat piracy, Eva Holm": those named are meant.
    private IEnumerable<int> Named(int token, bool part)
    {
        var persons = arguments.Appositions(token).Concat(arguments.Complements(token).SelectMany(arguments.Objects).SelectMany(arguments.Appositions))
            .Where(a => view.MentionAt(a) is { Actors: [{ Type: ActorType.Person }] });
        return part ? examples.Phrases.SelectMany(p => arguments.Tied(token, p)).Concat(persons) : persons;
    }

    private ActorId? Take(ActorId actor, Mention mention, ActorFilter filter) => filter switch
    {
        ActorFilter.Actor => actor,
        ActorFilter.Person => actor.Type is ActorType.Person or ActorType.Office ? actor : null,
        ActorFilter.Org => actor.Type is ActorType.Org ? actor : null,
        ActorFilter.State => view.Standing.StateOf(actor),
        // "…, the agency reported": it deals with nobody.
        ActorFilter.Party => view.Standing.IsMedium(actor) ? null : view.Standing.PartyOf(actor),
        ActorFilter.Country => actor.Type is ActorType.State or ActorType.Region && mention.Form is not MentionForm.Pronoun ? actor : null,
        ActorFilter.Body => actor.Type is ActorType.Person or ActorType.Office ? null : view.Standing.PartyOf(actor),
        ActorFilter.Official => actor.Type is ActorType.Org || view.Standing.PartyOf(actor) is not null ? view.Standing.VoiceOf(actor) : null,
        _ => null,
    };

    private string Describe(string how, Mention mention, ActorId actor, ActorId taken)
    {
        var words = $"{how}: “{view.Words(mention.First, mention.Last)}”";
        if (mention.Form is not MentionForm.Name || taken != actor) words += $" ({mention.Because}";
        else return words;
        return taken == actor ? words + ")" : $"{words}; {actor} stands for {taken})";
    }
}
