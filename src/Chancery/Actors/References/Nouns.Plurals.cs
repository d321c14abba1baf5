namespace Chancery.Actors.References;

/// <content>Nouns that stand for several: the two countries, both ministers, the officials, bilateral.</content>
internal sealed partial class Nouns
{
    private const string OfHeadline = "the two sides of what the headline tells";

    private Mention? Mutual(int sentence, int token) =>
        groups.HeadedSides(sentence, token) is { } sides ? new(sentence, token, token, token, sides, MentionForm.Adjective, null, 0.65, OfHeadline)
        : groups.LastStates(sentence, token, 2) is var (states, confidence, because)
            ? new(sentence, token, token, token, states, MentionForm.Adjective, null, confidence - 0.1, because)
            : null;

    /// <summary>The two countries, both sides, their countries, our two nations, both ministers.</summary>
    private Mention? Group(int sentence, int token, string lemma, NounPhrase phrase)
    {
        if (phrase.Owner is { } owner && IsOfPair(lemma, phrase) && phrase.Possessive) return TheirStates(sentence, token, phrase, owner);
        if (phrase is { Owner: null, Count: 0, Determiner: Determiner.Listing } && words.IsCountry(lemma) && groups.LastList(sentence, phrase.First) is { } listed)
            return Make(sentence, token, phrase, listed, 0.75, "the states listed last");
        if (phrase.Owner is not null || offices.TellsWhose(discourse.Names(sentence).Form(token + 1))) return null;
        if (IsOfTravellers(sentence, token, lemma, phrase) && gatherings.Travellers(sentence, token, phrase.Count, Holds(lemma)) is { } party)
            return Make(sentence, token, phrase, party, 0.8, "those of one state who set out together");
        if (phrase.Count == 0 && Uncounted(sentence, token, lemma, phrase) is { } uncounted) return uncounted;
        if (phrase.Count == 0 && !(phrase.Determiner is Determiner.Article && words.MeansTwo(lemma))) return null;
        // "embassies in four countries" are not those named before; "the four countries" are.
        if (phrase is { Count: > 2, Determiner: Determiner.None } && words.IsCountry(lemma)) return null;
        var count = phrase.Count == 0 ? 2 : phrase.Count;
        if (words.IsPeople(lemma) && !IsPlainlyDescribed(sentence, token, phrase)) return null;
        if (words.IsPeople(lemma) && groups.LastPersons(sentence, token, count, Reach.Noun, Holds(lemma)) is { } persons)
            return Make(sentence, token, phrase, persons, 0.8, "the persons named last who may be meant");
        if (!IsOfPair(lemma, phrase) && (!words.IsPeople(lemma) || phrase.Count == 0)) return null;
        if (words.MeansTwo(lemma) && count == 2 && groups.HeadedSides(sentence, phrase.First) is { } headed) return Make(sentence, token, phrase, headed, 0.75, OfHeadline);
        if (words.MeansTwo(lemma) && count == 2 && groups.LastSides(sentence, phrase.First, IsInternational) is { } sides)
            return Make(sentence, token, phrase, sides, 0.75, "the organisation and the state named together last");
        return groups.LastStates(sentence, phrase.First, count, orMostNamed: phrase.Count > 0) is var (states, confidence, because)
            ? Make(sentence, token, phrase, states, words.IsPeople(lemma) ? confidence - 0.2 : confidence, because)
            : null;
    }

    private bool IsOfTravellers(int sentence, int token, string lemma, NounPhrase phrase) =>
        phrase.Determiner is Determiner.Article && words.IsPeople(lemma) && IsPlainlyDescribed(sentence, token, phrase);

    private bool IsOfPair(string lemma, NounPhrase phrase) =>
        words.IsPair(lemma) || (phrase.Count > 1 && (phrase.IsDefinite || phrase.Possessive) && words.IsArm(lemma));

    /// <summary>"The officials", "the governments": those brought together last.</summary>
    private Mention? Uncounted(int sentence, int token, string lemma, NounPhrase phrase)
    {
        if (phrase.Determiner is not Determiner.Article || discourse.IsDescribedBehind(sentence, token, token)) return null;
        if (words.IsPeople(lemma))
        {
            return IsPlainlyDescribed(sentence, token, phrase) && gatherings.Last(sentence, phrase.First, lemma, 0, MayBe(lemma)) is var (people, sure, why)
                ? Make(sentence, token, phrase, people, sure, why)
                : null;
        }

        if (!words.IsPair(lemma) || phrase.First != token - 1 || SpokenOfOthers(sentence, token, lemma)) return null;
        return groups.LastTogether(sentence, phrase.First) is { } states ? Make(sentence, token, phrase, states, 0.75, "the states brought together last") : null;
    }

    private bool SpokenOfOthers(int sentence, int token, string lemma) =>
        gatherings.SpeaksOfOthers(sentence, token, lemma) || (sentence > 0 && gatherings.SpeaksOfOthers(sentence - 1, int.MaxValue, lemma));

    private Mention? TheirStates(int sentence, int token, NounPhrase phrase, Mention owner)
    {
        var states = owner.Actors.Select(discourse.States.Of).OfType<ActorId>().Distinct().ToList();
        if (states.Count > 1) return Make(sentence, token, phrase, states, owner.Confidence, "the states of the persons");
        var ours = speakers.At(sentence, token) is not null || discourse.OfficialPublisher == states.FirstOrDefault();
        if (states is [var own] && ours && groups.LastStates(sentence, phrase.First, 2, own, orMostNamed: true) is var (pair, confidence, because))
            return Make(sentence, token, phrase, pair, confidence - 0.1, because);
        return null;
    }
}
