using Chancery.Actors.Offices;
using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Finds the states, or the persons, that "the two countries" and "both ministers" mean: those brought together last.</summary>
internal sealed class StateGroups
{
    private readonly Discourse discourse;
    private readonly OfficeWords words;
    private readonly Lazy<List<ActorId>?> headed;

    public StateGroups(Discourse discourse, OfficeWords words)
    {
        (this.discourse, this.words) = (discourse, words);
        headed = new(TwoOfHeadline);
    }

    /// <summary>The actors of a mention and of those joined to it by "and".</summary>
    public IReadOnlyList<ActorId> Joined(Mention mention)
    {
        var actors = new List<ActorId>(mention.Actors);
        var tokens = discourse.Names(mention.Sentence).Sentence.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Relation == "conj" && tokens[token].Head == mention.Head && discourse.Index.At(mention.Sentence, token) is { } other && other.Head == token)
                actors.AddRange(other.Actors.Where(actor => !actors.Contains(actor)));
        }

        return actors;
    }

    /// <summary>Whether the state is named as one of several: Honduras and Russia.</summary>
    public bool IsJoinedToAnother(Mention mention)
    {
        var names = discourse.Names(mention.Sentence);
        return discourse.In(mention.Sentence).Any(other => other != mention && IsState(other) && other.Form == MentionForm.Name
            && (IsJoined(other, mention) || IsJoined(mention, other)));

        bool IsJoined(Mention first, Mention next) => first.Last + 2 == next.First && words.JoinsList(names.Form(first.Last + 1));
    }

    /// <summary>The last so many states brought together before a word, with how sure that is; null when it is not clear.</summary>
    public (IReadOnlyList<ActorId> States, double Confidence, string Because)? LastStates(
        int sentence, int token, int count, ActorId? with = null, bool orMostNamed = false)
    {
        foreach (var (at, before) in discourse.Back(sentence, token, Reach.States))
        {
            if (Met(before) is var met && Is(met, count, with)) return (met, 0.85, "the states of those who meet");
            if (Coordinated(at, before) is var pair && Is(pair, count, with)) return (pair, 0.85, "the states named together last");
            if (States(before) is var all && Is(all, count, with)) return (all, 0.7, "the states of the sentence");
            if (Named(before) is var named && named.Count > 2 && Is(named, count, with)) return (named, 0.7, "the states that the sentence names");
        }

        return orMostNamed && MostNamed(count) is { } most && (with is not { } own || most.Contains(own)) ? (most, 0.5, "the states named most") : null;
    }

    /// <summary>The two sides of what the headline tells, where the two named together last are one of them and one who is only spoken of: "China,
    /// Chad sign deal. … a road from Chad to Mali. The two sides …"; null otherwise.</summary>
    public IReadOnlyList<ActorId>? HeadedSides(int sentence, int token)
    {
        if (headed.Value is not { } sides) return null;
        foreach (var (at, before) in discourse.Back(sentence, token, Reach.States))
        {
            var named = States(before);
            if (named.Count < 2) continue;
            var strangers = named.Where(state => !sides.Contains(state)).ToList();
            return strangers.Count is 1 or 2 && named.Count > strangers.Count && !before.Any(mention => ActsFor(mention, strangers)) ? sides : null;
        }

        return null;
    }

    private bool ActsFor(Mention mention, List<ActorId> states) =>
        mention.Actors.Any(actor => (actor.Type is ActorType.Person or ActorType.Office || discourse.IsSubject(mention)) && discourse.States.Of(actor) is { } state && states.Contains(state));

    private List<ActorId>? TwoOfHeadline()
    {
        var names = discourse.Names(0);
        if (names.Count == 0 || names.Form(names.Count - 1) is "." or "?" or "!") return null;
        return States([.. discourse.In(0)]) is { Count: 2 } sides ? sides : null;
    }

    /// <summary>The state and the organisation that a sentence brought together last, where it names no other party; null when the last
    /// parties named are others.</summary>
    public IReadOnlyList<ActorId>? LastSides(int sentence, int token, Func<Mention, bool> isOfStates)
    {
        foreach (var (at, before) in discourse.Back(sentence, token, Reach.States))
        {
            var organisations = before.Where(mention => mention.Actors.Count == 1 && isOfStates(mention)).Select(mention => mention.Actors[0]).Distinct().ToList();
            var states = States(before);
            if (states.Count + organisations.Count > 1) return (states, organisations) is ([var state], [var body]) ? [body, state] : null;
        }

        return null;
    }

    /// <summary>The states that were last named in a row before a word, however many; null when none were.</summary>
    public IReadOnlyList<ActorId>? LastList(int sentence, int token)
    {
        foreach (var (at, before) in discourse.Back(sentence, token, Reach.States))
            if (Coordinated(at, before) is { Count: > 1 } listed) return listed;
        return null;
    }

    /// <summary>The states that this sentence or the one before brings together, where it tells of no others; null when there are none.</summary>
    public IReadOnlyList<ActorId>? LastTogether(int sentence, int token)
    {
        foreach (var (at, before) in discourse.Back(sentence, token, 1))
        {
            var told = States(before);
            if (told.Count < 2) continue;
            if (Met(before) is var met && met.Count == told.Count) return met;
            return Coordinated(at, before) is var row && row.Count == told.Count ? row : null;
        }

        return null;
    }

    /// <summary>The last so many persons brought together before a word, whose office fits; null when it is not clear.</summary>
    public IReadOnlyList<ActorId>? LastPersons(int sentence, int token, int count, int sentencesBack, Func<ActorId, bool>? fits = null)
    {
        foreach (var (_, before) in discourse.Back(sentence, token, sentencesBack))
        {
            var persons = before
                // "Putin's war": whose something is, is not brought together with anybody.
                .Where(mention => mention.Form != MentionForm.Adjective && !(mention.Actors.Count == 1 && IsOwner(mention)))
                .SelectMany(mention => mention.Actors).Where(actor => actor.Type == ActorType.Person && (fits is null || fits(actor))).Distinct().ToList();
            if (persons.Count == count) return persons;
            if (persons.Count > count) return null;
        }

        return null;
    }

    /// <summary>"X met with Y, Z and W": the subject and the three or more persons in a row, where the sentence names no other; null otherwise.</summary>
    public IReadOnlyList<ActorId>? Together(int sentence)
    {
        var names = discourse.Names(sentence);
        var persons = discourse.In(sentence).Where(mention => mention.Form != MentionForm.Adjective && mention.Actors is [{ Type: ActorType.Person }]).ToList();
        if (persons.Count < 3 || discourse.MainSubject(sentence) != persons[0]) return null;
        var row = persons.Skip(1).Select(mention => names[mention.Head]).ToList();
        if (row[0].Relation is not ("obl" or "obj" or "nmod") || !row.Skip(1).All(word => word.Relation is "conj" or "appos")) return null;
        return [.. persons.Select(mention => mention.Actors[0]).Distinct()];
    }

    private bool IsOwner(Mention mention) => discourse.Names(mention.Sentence)[mention.Head].Relation == "nmod:poss";

    private static bool Is(List<ActorId> states, int count, ActorId? with) =>
        states.Count == count && (with is not { } own || states.Contains(own));

    private List<ActorId> Met(List<Mention> mentions) =>
        [.. mentions.SelectMany(mention => mention.Actors).Where(actor => actor.Type is ActorType.Person or ActorType.Office)
            .Select(discourse.States.Of).OfType<ActorId>().Distinct()];

    /// <summary>States with nothing but "and", a comma or a hyphen between them: Russia and Mexico, Russian-Honduran.</summary>
    private List<ActorId> Coordinated(int sentence, List<Mention> mentions)
    {
        var names = discourse.Names(sentence);
        var group = new List<ActorId>();
        var last = int.MinValue;
        foreach (var mention in mentions.Where(IsState))
        {
            var joined = group.Count > 0 && Enumerable.Range(last + 1, Math.Max(0, mention.First - last - 1)).All(token => IsJoint(names, token));
            if (!joined && group.Count > 1) break;
            if (!joined) group.Clear();
            if (!group.Contains(mention.Actors[0])) group.Add(mention.Actors[0]);
            last = mention.Last;
        }

        return group;
    }

    private static bool IsJoint(SentenceNames names, int token) =>
        names[token].Upos is Upos.CConj or Upos.Det || names.Form(token) is "-" or "–" or "," or "&";

    private List<ActorId> States(List<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Name != NameKind.Place).SelectMany(mention => mention.Actors).Select(discourse.States.Of).OfType<ActorId>().Distinct()];

    // "She is in Chad on a tour that takes in Mali and Niger": all three, and not her own.
    private static List<ActorId> Named(List<Mention> mentions) =>
        [.. mentions.Where(mention => IsState(mention) && mention.Form == MentionForm.Name).Select(mention => mention.Actors[0]).Distinct()];

    private List<ActorId>? MostNamed(int count)
    {
        var ranked = discourse.All.Where(mention => mention.Form != MentionForm.Pronoun).SelectMany(mention => mention.Actors)
            .Select(discourse.States.Of).OfType<ActorId>().GroupBy(state => state)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToList();
        if (ranked.Count < count || ranked[count - 1].Count() < 2 || (ranked.Count > count && ranked[count].Count() == ranked[count - 1].Count())) return null;
        return [.. ranked.Take(count).Select(group => group.Key)];
    }

    private static bool IsState(Mention mention) => mention.Actors is [{ Type: ActorType.State }] && mention.Form != MentionForm.Pronoun;
}
