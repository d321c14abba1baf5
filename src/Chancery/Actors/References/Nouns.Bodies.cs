using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <content>Countries, and the organisations of countries: the country, the East African nation, the bloc, the 22-nation group.</content>
internal sealed partial class Nouns
{
    /// <summary>"22-nation", "27-member".</summary>
    private bool IsNumbered(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        return token > 3 && words.IsUnit(names.Lemma(token - 1)) && names.Form(token - 2) == "-" && names[token - 3].Upos is Upos.Num;
    }

    /// <summary>The one that has the word in its name, whichever was named since; of blocs else the one named last.</summary>
    private Mention? Bloc(int sentence, int token, string lemma, NounPhrase phrase)
    {
        var called = Last(sentence, token, phrase, mention => IsInternational(mention) && IsCalled(mention, lemma), "the organisation of that name");
        if (called is not null || !(words.IsBloc(lemma) || IsTitled(sentence, token, phrase))) return called;
        var last = Last(sentence, token, phrase, IsInternational, "the organisation named last");
        return words.HasMembers(lemma) && last is { Actors: [var organ] } && WholeOf(organ) is { } whole ? last with { Actors = [whole] } : last;
    }

    /// <summary>"The ECOWAS Commission did not know. Niger is leaving the bloc": the organisation whose organ was named.</summary>
    private ActorId? WholeOf(ActorId organ) =>
        discourse.World.Organisations.TryGetValue(organ.Name, out var found) && found is { Type: OrganisationType.Organ, Parent: { } parent } ? ActorId.Org(parent) : null;

    /// <summary>"The Council", with a capital and nothing else: the one of the organisation that the report deals with.</summary>
    private bool IsTitled(int sentence, int token, NounPhrase phrase) =>
        phrase.First == token - 1 && char.IsUpper(discourse.Names(sentence).Form(token)[0]) && char.IsLower(discourse.Names(sentence).Form(token + 1).FirstOrDefault('a'));

    private Mention? Country(int sentence, int token, NounPhrase phrase)
    {
        if (phrase is { Possessive: true, Owner: { } owner })
        {
            var states = owner.Actors.Select(discourse.States.Of).OfType<ActorId>().Distinct().ToList();
            return states is [var state] ? Make(sentence, token, phrase, [state], owner.Confidence, "the state of the possessor") : null;
        }

        var isPlain = phrase.Owner is null && phrase.First == token - 1;
        var region = RegionBefore(sentence, phrase, token);
        if (!phrase.IsDefinite || !(isPlain || region is not null)) return null;
        var acting = Acting(sentence, token);
        var last = Last(sentence, token, phrase, mention => MayBeCountry(mention, region) && mention.Actors[0] != acting && !IsActedUpon(sentence, token, mention.Actors[0]), "the state named last", out var named);
        // Of "Honduras and Russia" either may be the country.
        return region is null && named is not null && groups.IsJoinedToAnother(named) ? null : last;
    }

    // Of a region it may be one that was told by its people only: "Colombians will travel freely once the Andean nation has signed".
    private bool MayBeCountry(Mention mention, ActorId? region) =>
        mention is { Form: not MentionForm.Pronoun, Actors: [{ Type: ActorType.State } state] }
        && (region is { } wide ? discourse.World.MembersOf(wide).Contains(state) : mention.Form is not MentionForm.Adjective);

    /// <summary>The state that does something to the noun: "Beijing accused the country of interference" is said of another.</summary>
    private ActorId? Acting(int sentence, int token) =>
        discourse.Names(sentence)[token] is { Relation: "obj" or "iobj", Head: >= 0 and var verb } && discourse.ActingIn(sentence, verb) is { } actor ? discourse.StateOf(actor) : null;

    /// <summary>"The country criticised Somalia" is said of another.</summary>
    private bool IsActedUpon(int sentence, int token, ActorId state)
    {
        var names = discourse.Names(sentence);
        return names[token] is { Relation: "nsubj", Head: >= 0 and var verb }
            && discourse.In(sentence).Any(mention => mention.Form is MentionForm.Name && mention.Actors.Contains(state)
                && names[mention.Head] is { Relation: "obj" or "iobj" } word && word.Head == verb);
    }

    /// <summary>"the East African nation": a state told by its region.</summary>
    private ActorId? RegionBefore(int sentence, NounPhrase phrase, int token) =>
        discourse.Names(sentence).MatchAt(token - 1) is { Kind: NameKind.Demonym, Actor: { Type: ActorType.Region } region } match && match.First == phrase.First + 1 ? region : null;
}
