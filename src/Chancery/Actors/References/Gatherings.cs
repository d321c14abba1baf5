using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Finds whom a plural means that names nobody: "the ministers", "the foreign ministers", "the officials".</summary>
internal sealed class Gatherings(Discourse discourse, StateGroups groups)
{
    /// <summary>Those for whom the noun stood last, or those who fit it and were brought together last before a word; null when it
    /// is not clear.</summary>
    /// <param name="sentence">The sentence of the noun.</param>
    /// <param name="first">Where its phrase begins.</param>
    /// <param name="noun">Its lemma.</param>
    /// <param name="count">How many are meant; 0 when the words do not say.</param>
    /// <param name="fits">Whether an actor may be meant by the noun.</param>
    public (IReadOnlyList<ActorId> Actors, double Confidence, string Because)? Last(
        int sentence, int first, string noun, int count, Func<ActorId, bool> fits)
    {
        foreach (var (at, before) in discourse.Back(sentence, first, Reach.Gathering))
        {
            if (before.FindLast(mention => IsPlural(mention, noun)) is { } same) return Of(same.Actors, count, "those for whom the same word stood last");
            if (SpeaksOfOthers(at, at < sentence ? int.MaxValue : first, noun)) return null;
            if (Together(at, before, fits) is { Count: > 1 } gathered) return Of(gathered, count, "those brought together last who may be meant");
        }

        return null;
    }

    /// <summary>Those of one state whom an earlier sentence lets act together and abroad, where the noun is itself a subject: of the
    /// ministers who travel and those who receive them it means the travellers; null where it told of none, or of others.</summary>
    public IReadOnlyList<ActorId>? Travellers(int sentence, int noun, int count, Func<ActorId, bool> fits)
    {
        if (!discourse.Names(sentence)[noun].Relation.StartsWith("nsubj", StringComparison.Ordinal)) return null;
        for (var at = sentence - 1; at >= 0; at--)
        {
            if (discourse.MainSubject(at) is not { Actors: [{ Type: ActorType.Person } first] } subject || groups.Joined(subject) is not { Count: > 1 } party) continue;
            var home = discourse.States.Of(first);
            var isParty = home is not null && (count == 0 || count == party.Count)
                && party.All(one => one.Type is ActorType.Person && (discourse.States.Of(one) ?? home) == home && fits(one));
            return isParty && IsAbroad(at, party, home) ? party : null;
        }

        return null;
    }

    private bool IsAbroad(int sentence, IReadOnlyList<ActorId> party, ActorId? home)
    {
        var others = discourse.In(sentence).Where(mention => mention.Form is MentionForm.Name && !mention.Actors.All(party.Contains)).SelectMany(mention => mention.Actors).ToList();
        return others.Count > 0 && others.TrueForAll(actor => actor.Type is ActorType.State or ActorType.Region && actor != home);
    }

    /// <summary>Whether a sentence has the noun, in the plural, for others than actors that are known: "ministers from twelve countries".</summary>
    public bool SpeaksOfOthers(int sentence, int before, string noun)
    {
        var names = discourse.Names(sentence);
        for (var at = 0; at < Math.Min(before, names.Count); at++)
        {
            if (names[at].Xpos is not ("NNS" or "NNPS") || !names.Lemma(at).Equals(noun, StringComparison.OrdinalIgnoreCase)) continue;
            // "Presidents Otieno and Warsame" are named.
            if (discourse.Index.At(sentence, at) is null && (at + 1 == names.Count || names[at + 1].Upos is not Upos.PropN)) return true;
        }

        return false;
    }

    private static (IReadOnlyList<ActorId> Actors, double Confidence, string Because)? Of(IReadOnlyList<ActorId> actors, int count, string because) =>
        count == 0 || actors.Count == count ? (actors, 0.75, because) : null;

    private bool IsPlural(Mention mention, string noun)
    {
        var names = discourse.Names(mention.Sentence);
        return mention.Form is MentionForm.Description && names[mention.Head].Xpos is "NNS" or "NNPS"
            && names.Lemma(mention.Head).Equals(noun, StringComparison.OrdinalIgnoreCase);
    }

    private IReadOnlyList<ActorId> Together(int sentence, List<Mention> mentions, Func<ActorId, bool> fits)
    {
        var fitting = mentions.Where(mention => IsNamedItself(mention) && fits(mention.Actors[0])).DistinctBy(mention => mention.Actors[0]).ToList();
        if (fitting.Count < 2) return [];
        if (fitting.Count > 2) return AllTogether(sentence, fitting);
        // Two of one government are more often told of than gathered.
        return discourse.StateOf(fitting[0]) == discourse.StateOf(fitting[1]) ? [] : [.. fitting.Select(mention => mention.Actors[0])];
    }

    private IReadOnlyList<ActorId> AllTogether(int sentence, List<Mention> fitting)
    {
        var joined = groups.Joined(fitting[0]);
        if (joined.Count == fitting.Count) return joined;
        return groups.Together(sentence) is { } met && met.Count == fitting.Count ? met : [];
    }

    // "Putin's war": whose something is, is not brought together with anybody.
    private bool IsNamedItself(Mention mention) =>
        mention is { Form: not MentionForm.Adjective, Actors: [{ Type: ActorType.Person or ActorType.Office }] }
        && discourse.Names(mention.Sentence)[mention.Head].Relation != "nmod:poss";
}
