using Chancery.Actors.Offices;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>Resolves nouns that stand for actors: the two countries, the Honduran government, the country, the bloc, the
/// Russian agency, the region, the senior diplomat.</summary>
internal sealed partial class Nouns(
    Discourse discourse, ReferenceWords words, OfficeWords offices, StateGroups groups, Gatherings gatherings, Speakers speakers)
{
    private readonly Counterparts counterparts = new(discourse);

    public Mention? At(int sentence, int token)
    {
        ref readonly var word = ref discourse.Names(sentence)[token];
        if (word.Upos is not (Upos.Noun or Upos.PropN or Upos.Adj) || !words.Has(word.Lemma)) return null;
        var lemma = word.Lemma.ToLowerInvariant();
        if (words.IsMutual(lemma) && word.Upos == Upos.Adj) return Mutual(sentence, token);
        if (word.Upos is not Upos.Noun and not Upos.PropN) return null;
        var phrase = NounPhrase.Of(discourse, words, sentence, token);
        var plural = word.Xpos is "NNS" or "NNPS";
        if (phrase.IsIndefinite && phrase.Owner is null) return null;
        if (plural) return Group(sentence, token, lemma, phrase)
            ?? (phrase is { Possessive: true, Count: > 1 } ? null : Government(sentence, token, lemma, phrase) ?? Ruling(sentence, token, lemma, phrase));
        return One(sentence, token, lemma, phrase) ?? Government(sentence, token, lemma, phrase) ?? Ruling(sentence, token, lemma, phrase);
    }

    /// <summary>A state through those who act for it; "the government of Honduras" names it after.</summary>
    private Mention? Government(int sentence, int token, string lemma, NounPhrase phrase)
    {
        var names = discourse.Names(sentence);
        if (!words.IsGovernment(lemma) || names.OfficeAt(token) is { Former: true }) return null;
        var isTied = offices.TieOf(names.Form(token + 1)) is { } tie && (tie is OfficeTie.Whose || (tie is OfficeTie.Place && words.IsPlaced(lemma)));
        if (isTied && names.MatchAt(names.PastArticle(token + 2)) is { Actor.Type: ActorType.State, Kind: not NameKind.Place } of) return OfStates(sentence, token, phrase, of);

        if (names[token].Xpos is "NNS" && (words.IsPair(lemma) || words.IsPeople(lemma)))
        {
            var peoples = NameList.PeoplesBefore(names, token, out var row);
            if (offices.IsFormer(names.Form(row - 1).ToLowerInvariant())) return null;
            if (peoples.Count > 1) return Make(sentence, token, phrase, peoples, 0.85, "those who act for the states");
        }

        if (phrase.Owner is not { Actors: [var owner] } named || owner.Type is ActorType.Org or ActorType.Region) return null;
        if (discourse.States.Of(owner) is not { } state) return null;
        // One official is not the state; he is taken for it only where the report does not name him.
        var confidence = words.IsPeople(lemma) && discourse.Names(sentence)[token].Xpos is "NN" or "NNP" ? 0.6 : 0.9;
        return Make(sentence, token, phrase, [state], Math.Min(confidence, named.Confidence), "those who act for the state");
    }

    /// <summary>"the ministers of Peru and Chad, X and Y": those two, and where no names follow their states.</summary>
    private Mention OfStates(int sentence, int token, NounPhrase phrase, NameMatch first)
    {
        var plural = discourse.Names(sentence)[token].Xpos is "NNS";
        var states = plural ? NameList.States(discourse.Names(sentence), first.First) : [];
        var persons = states.Count > 1 ? NameList.PersonsBehind(discourse, sentence, states[^1].Last, states.Count) : [];
        if (persons.Count > 0)
            return new(sentence, phrase.First, states[^1].Last, token, persons, MentionForm.Description, null, 0.85, "those whose names follow");
        return states.Count > 1
            ? new(sentence, phrase.First, states[^1].Last, token, [.. states.Select(state => state.Actor)], MentionForm.Description, null, 0.9, "those who act for the states")
            : new(sentence, phrase.First, first.Last, token, [first.Actor], MentionForm.Description, null, 0.9, "those who act for the state");
    }

    private Mention? One(int sentence, int token, string lemma, NounPhrase phrase)
    {
        // "the organisation Red Cross", "the state of Goiás" name another.
        var next = discourse.Names(sentence).Form(token + 1);
        if (words.IsBloc(lemma) && next.Length > 0 && char.IsUpper(next[0])) return null;
        var isNamed = words.IsCountry(lemma) && offices.TellsWhose(next) && RegionBefore(sentence, phrase, token) is null && IsTied(sentence, token + 1, token);
        if (isNamed) return Named(sentence, token, phrase);
        if (words.IsCountry(lemma) && Country(sentence, token, phrase) is { } country) return country;
        if (words.IsAgency(lemma) && discourse.Names(sentence)[token].Upos == Upos.Noun && Agency(sentence, token, phrase) is { } agency) return agency;
        if (words.IsRegion(lemma) && phrase is { IsDefinite: true, Owner: null } && IsAllOfIt(sentence, token, phrase))
            return Last(sentence, token, phrase, mention => mention.Actors[0].Type == ActorType.Region, "the region named last");
        if (phrase is { IsDefinite: true, Owner: null } && words.IsCounted(lemma) && IsNumbered(sentence, token))
            return Last(sentence, token, phrase, IsInternational, "the organisation named last, by the number of its members");
        // "the international community" is no organisation.
        if (words.IsBare(lemma) && phrase.First != token - 1) return null;
        if (phrase is { IsDefinite: true, Owner: null } && (words.IsBloc(lemma) || words.IsOrgan(lemma)) && Bloc(sentence, token, lemma, phrase) is { } bloc) return bloc;

        if (words.IsFacing(lemma) && counterparts.Facing(sentence, token, token, token) is { } faced) return faced;
        return words.IsPeople(lemma) ? People(sentence, token, lemma, phrase) : null;
    }

    /// <summary>"the region", "the entire region".</summary>
    private bool IsAllOfIt(int sentence, int token, NounPhrase phrase) =>
        phrase.First == token - 1 || (phrase.First == token - 2 && words.IsWhole(discourse.Names(sentence)[token - 1].Lemma));

    /// <summary>"the Kingdom of Brazil"; "the nation of farmers" is nobody whom the report names so.</summary>
    private Mention? Named(int sentence, int token, NounPhrase phrase)
    {
        var names = discourse.Names(sentence);
        return names.MatchAt(names.PastArticle(token + 2)) is { Actor.Type: ActorType.State, Kind: not NameKind.Place } of
            ? Make(sentence, token, phrase, [of.Actor], 0.9, "the country by its name")
            : null;
    }

    // "criticised the nation of its own accord" does not tell which nation it is.
    private bool IsTied(int sentence, int preposition, int noun)
    {
        var names = discourse.Names(sentence);
        return names[preposition].Head is >= 0 and var tied && names[tied].Head == noun;
    }

    /// <summary>The agency of the state that the document names; the state when it names none.</summary>
    private Mention? Agency(int sentence, int token, NounPhrase phrase)
    {
        if (phrase is { Possessive: true, Owner.Actors: [{ Type: ActorType.Person } head] } && Headed(head) is { } own)
            return Make(sentence, token, phrase, [own], 0.8, "the agency that the person heads");
        var owner = phrase.Owner is { } named ? discourse.StateOf(named) : null;
        if (owner is null && !(phrase.IsDefinite && phrase.Owner is null)) return null;
        var agency = discourse.Before(sentence, token, int.MaxValue).Concat(owner is null ? [] : discourse.All)
            .FirstOrDefault(mention => mention.Actors is [{ Type: ActorType.Org } actor] && IsAgency(actor) && (owner is null || discourse.States.Of(actor) == owner));
        if (agency is not null) return Make(sentence, token, phrase, [agency.Actors[0]], 0.75, "the agency named in the document");
        return owner is { } state && phrase.Owner!.Actors is [{ Type: ActorType.State }] ? Make(sentence, token, phrase, [state], 0.6, "an agency of the state") : null;
    }

    /// <summary>The one organisation that a person has an office in.</summary>
    private ActorId? Headed(ActorId person)
    {
        var organisations = discourse.OfficesOf(person).Where(held => !held.Former && held.Of is { Type: ActorType.Org }).Select(held => held.Of).Distinct().ToList();
        return organisations is [var only] ? only : null;
    }

    private Mention? People(int sentence, int token, string lemma, NounPhrase phrase)
    {
        if (phrase.IsIndefinite || (!phrase.IsDefinite && phrase.Owner is null) || !IsPlainlyDescribed(sentence, token, phrase)) return null;
        var state = phrase.Owner is { } owner && !phrase.Possessive ? discourse.StateOf(owner) : null;
        if (phrase.Owner is not null && state is null) return null;
        var holds = Holds(lemma);
        var meant = discourse.Before(sentence, token, int.MaxValue)
            .Where(mention => mention is { Form: not MentionForm.Adjective, Actors: [{ Type: ActorType.Person }] })
            .Select(mention => mention.Actors[0])
            .FirstOrDefault(actor => (state is null || discourse.States.Of(actor) == state) && holds(actor));
        return meant == default ? null : Make(sentence, token, phrase, [meant], state is null ? 0.7 : 0.8, $"the last one named who may be meant by \"{lemma}\"");
    }

    /// <summary>"the senior diplomat" may be one named before; "the third official", "the armed men" are others.</summary>
    private bool IsPlainlyDescribed(int sentence, int token, NounPhrase phrase)
    {
        var names = discourse.Names(sentence);
        for (var at = phrase.First; at < token; at++)
        {
            if (names.MatchAt(at) is null && names[at].Upos is Upos.Adj or Upos.Noun or Upos.PropN && !offices.IsAside(names.Form(at).ToLowerInvariant())) return false;
        }

        return true;
    }

    /// <summary>Whether a person holds an office that the noun may stand for.</summary>
    private Func<ActorId, bool> Holds(string lemma) => actor => discourse.OfficesOf(actor).Any(held => words.MayMean(lemma, held.Office));

    private Func<ActorId, bool> MayBe(string lemma) =>
        actor => actor.Type is ActorType.Office ? words.MayMean(lemma, OfficeDescriptions.TitleOf(actor)) : Holds(lemma)(actor);

    private Mention? Last(int sentence, int token, NounPhrase phrase, Func<Mention, bool> fits, string because) =>
        Last(sentence, token, phrase, fits, because, out _);

    private Mention? Last(int sentence, int token, NounPhrase phrase, Func<Mention, bool> fits, string because, out Mention? last)
    {
        last = discourse.Before(sentence, token, Reach.Noun).FirstOrDefault(mention => mention.Actors.Count == 1 && fits(mention));
        if (last is null) return null;
        return Make(sentence, token, phrase, last.Actors, last.Sentence == sentence ? 0.75 : 0.65, because);
    }

    private bool IsInternational(Mention mention) =>
        discourse.World.Organisations.TryGetValue(mention.Actors[0].Name, out var organisation) && mention.Actors[0].Type == ActorType.Org
        && organisation.Type is OrganisationType.Intergovernmental or OrganisationType.Organ or OrganisationType.Forum;

    private bool IsCalled(Mention mention, string lemma)
    {
        var names = discourse.Names(mention.Sentence);
        for (var at = mention.First; at <= mention.Last; at++)
            if (names.Form(at).Equals(lemma, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private bool IsAgency(ActorId actor) =>
        discourse.World.Organisations.TryGetValue(actor.Name, out var organisation) && organisation.Type == OrganisationType.Agency;

    private static Mention Make(int sentence, int token, NounPhrase phrase, IReadOnlyList<ActorId> actors, double confidence, string because) =>
        new(sentence, phrase.First, token, token, actors, MentionForm.Description, null, Math.Round(confidence, 2), because);
}
