using System.Collections.Immutable;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <content>Countries, and the organisations of countries: the country, the East African nation, the bloc, the 22-nation group.</content>
internal sealed partial class Nouns
{
    // "the tiny, oil-rich Central Asian" before "nation" is as much as reports say.
    private const int LongestDescription = 8;

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
        // "The ECOWAS Commission did not know. Niger is leaving the bloc": the organisation whose organ was named.
        return words.HasMembers(lemma) && last is { Actors: [var organ] } && discourse.World.WholeOf(organ) is { } whole ? last with { Actors = [whole] } : last;
    }

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
        var told = isPlain ? (phrase.IsDefinite ? new CountryDescription(phrase.First) : null) : Described(sentence, token);
        if (told is null) return null;
        if (words.Traits.OfNoun(discourse.Names(sentence).Lemma(token).ToLowerInvariant()) is { } sort) told = told with { Traits = [.. told.Traits, sort] };
        phrase = phrase with { First = told.First };
        var acting = Acting(sentence, token);
        var named = discourse.Before(sentence, token, Reach.Noun)
            .FirstOrDefault(mention => CountryOf(mention, told) is { } state && state != acting && !IsActedUpon(sentence, token, state));
        if (named is null || CountryOf(named, told) is not { } meant || (isPlain && acting is not null && IsOneOfSeveral(named, meant, acting))) return null;
        // Of "Honduras and Russia" either may be the country, but only one of them is a kingdom.
        if (!told.IsTelling && groups.IsJoinedToAnother(named)) return null;
        if (!told.IsTelling && LastActing(sentence, token, named, meant) is { } doer) return Make(sentence, token, phrase, [doer], 0.65, "the state that acted last");
        return Make(sentence, token, phrase, [meant], named.Sentence == sentence ? 0.75 : 0.65, "the state named last");
    }

    /// <summary>"Nauru held talks with Beijing. The country cut its ties": whoever acted goes on to act, where he is not acted upon.</summary>
    private ActorId? LastActing(int sentence, int token, Mention named, ActorId meant) =>
        named.Sentence < sentence && discourse.Names(sentence)[token].Relation is "nsubj"
        && discourse.MainSubject(named.Sentence) is { } subject && CountryOf(subject, CountryDescription.Any) is { } state
        && state != meant && !IsActedUpon(sentence, token, state) ? state : null;

    // Where whoever acts was named last and is not meant, the one before him is, unless that sentence names others too.
    private bool IsOneOfSeveral(Mention named, ActorId meant, ActorId? acting) =>
        discourse.In(named.Sentence).Any(mention => CountryOf(mention, CountryDescription.Any) is { } state && state != meant && state != acting);

    /// <summary>"the war-torn country", "the southern African nation", "the tiny Gulf state": where the phrase begins, and of which region and sort
    /// the words say that it is; null when something else is said of it, by which it may be another.</summary>
    private CountryDescription? Described(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        var told = new CountryDescription(token);
        for (var at = token - 1; at >= 0 && token - at <= LongestDescription; at--)
        {
            if (TraitAt(names, ref at) is { } trait)
            {
                told = told with { Traits = [.. told.Traits, trait] };
                continue;
            }

            if (names.MatchAt(at) is { } match)
            {
                if (told.Region is not null || match.Actor is not { Type: ActorType.Region or ActorType.Org } named) return null;
                (told, at) = (told with { Region = named }, match.First);
                continue;
            }

            if (words.DeterminerOf(names.Form(at)) is Determiner.Article or Determiner.Pointing) return told with { First = at };
            if (!words.Describes(names.Lemma(at).ToLowerInvariant()) && !IsCompound(names, at)) return null;
        }

        return null;
    }

    // "former Soviet" is of two words.
    private StateTraits.Trait? TraitAt(SentenceNames names, ref int at)
    {
        var word = names.Lemma(at).ToLowerInvariant();
        if (at > 0 && words.Traits.EndsModifier(word) && words.Traits.OfModifier($"{names.Lemma(at - 1).ToLowerInvariant()} {word}") is { } pair)
        {
            at--;
            return pair;
        }

        return words.Traits.OfModifier(word);
    }

    // "war-torn", "oil-rich": what is put together of a noun and a word that it goes with.
    private static bool IsCompound(SentenceNames names, int at) =>
        names.Form(at) == "-" || names.Form(at + 1) == "-" || (names.Form(at - 1) == "-" && names[at].Upos is Upos.Verb or Upos.Adj);

    // Of a region it may be one that was told by its people only: "Colombians will travel freely once the Andean nation has signed", or by a body
    // of its own: "Pakistan's central bank".
    private ActorId? CountryOf(Mention mention, CountryDescription told)
    {
        if (mention.Form is MentionForm.Pronoun || mention.Actors is not [var actor]) return null;
        if (!told.IsTelling) return actor.Type is ActorType.State && mention.Form is not MentionForm.Adjective ? actor : null;
        var state = actor.Type is ActorType.State ? actor : actor.Type is ActorType.Org ? discourse.States.Of(actor) : null;
        return state is { } known && (told.Region is not { } wide || discourse.World.MembersOf(wide).Contains(known)) && told.Traits.All(trait => trait.Fits(known)) ? known : null;
    }

    /// <summary>The state that does something to the noun: "Beijing accused the country of interference" is said of another, and so is "Cairo sent food to the country".</summary>
    private ActorId? Acting(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        var part = token;
        // What the thing acted upon is for: "aid for the country".
        while (names[part] is { Relation: "nmod", Head: >= 0 and var above } && above < part && IsFacing(names, part)) part = above;
        var verb = names[part].Head;
        var isActedUpon = names[part].Relation is "obj" or "iobj";
        if (verb < 0 || !(isActedUpon || (names[part].Relation is "obl" && IsFacing(names, part) && names.Sentence.Child(verb, "obj") >= 0))) return null;
        // "The president welcomed him to the country" is said of the president's own.
        return discourse.ActingIn(sentence, verb) is { } actor && (isActedUpon || actor.Actors is [{ Type: ActorType.State }]) ? discourse.StateOf(actor) : null;
    }

    private bool IsFacing(SentenceNames names, int noun) => names.Sentence.PrepositionOf(noun) is { } preposition && words.IsOpposite(preposition);

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

    /// <summary>What a phrase says of a country besides being one.</summary>
    /// <param name="First">The index of the first word of the phrase.</param>
    private sealed record CountryDescription(int First)
    {
        public static readonly CountryDescription Any = new(0);

        /// <summary>The region or the body that it is one of; null when the phrase names none.</summary>
        public ActorId? Region { get; init; }

        /// <summary>Of which sorts it is.</summary>
        public ImmutableArray<StateTraits.Trait> Traits { get; init; } = [];

        /// <summary>Whether the phrase tells which of several it is.</summary>
        public bool IsTelling => Region is not null || Traits.Length > 0;
    }
}
