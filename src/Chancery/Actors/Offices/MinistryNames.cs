using Chancery.Actors.References;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Names the ministries of one document: by field and state; a bare "the ministry" is the one named last.</summary>
internal sealed class MinistryNames(World world, ReferenceWords references)
{
    /// <summary>The state that the report is written from; known once the offices are resolved.</summary>
    public ActorId? Home { get; set; }

    /// <summary>Whether the noun means a state.</summary>
    public bool IsCountry(string lemma) => references.IsCountry(lemma.ToLowerInvariant());

    /// <summary>The ministry meant by a phrase; null when the state is not clear.</summary>
    public ActorId? Of(DocumentDraft draft, int sentence, MinistryPhrase phrase)
    {
        if (phrase.Field.Length == 0) return Last(draft, sentence, phrase);
        return (phrase.State ?? Home ?? Owner(draft, sentence, phrase)) is { } state ? Of(draft, phrase, state) : null;
    }

    /// <summary>"Russia's foreign ministry denied it. The foreign ministry said": the one state whose ministry of that field was named before.</summary>
    private ActorId? Owner(DocumentDraft draft, int sentence, MinistryPhrase phrase)
    {
        var owner = default(ActorId?);
        for (var at = 0; at <= sentence; at++)
        {
            foreach (var match in draft.Sentences[at].Names.Matches)
            {
                if (match.Actor.Type is not ActorType.Org || world.StateOf(match.Actor) is not { } state || state == owner || NameOf(phrase, state) != match.Actor) continue;
                if (owner is not null) return null;
                owner = state;
            }
        }

        return owner;
    }

    private ActorId NameOf(MinistryPhrase phrase, ActorId state)
    {
        var name = phrase.NameIn(world.NameOf(state));
        return world.TryResolve(name, out var found) && found.Type == ActorType.Org ? found : ActorId.Org(name);
    }

    /// <summary>The ministry of the given state.</summary>
    public ActorId Of(DocumentDraft draft, MinistryPhrase phrase, ActorId state)
    {
        if (phrase.Field.Length == 0) return state;
        var organisation = NameOf(phrase, state);
        draft.Ledger.Note(organisation, state);
        return organisation;
    }

    // One that the gazetteer knows by its whole name, "the Lithuanian foreign ministry".
    private NameMatch? LastNamed(SentenceDraft sentence, int end)
    {
        for (var at = sentence.Names.Matches.Count - 1; at >= 0; at--)
            if (sentence.Names.Matches[at] is var match && match.Last < end && world.IsMinistryOfState(match.Actor)) return match;
        return null;
    }

    // "the ministry"; "government ministries" are those of no state.
    private static bool IsPlain(SentenceNames names, MinistryPhrase phrase) =>
        phrase.State is null && phrase.First == phrase.Head && names[phrase.Head].Xpos is "NN" or "NNP" && names[phrase.First - 1].Upos is Language.Upos.Det;

    private ActorId? Last(DocumentDraft draft, int sentence, MinistryPhrase phrase)
    {
        var isPlain = phrase.First > 0 && IsPlain(draft.Sentences[sentence].Names, phrase);
        for (var at = sentence; at >= 0; at--)
        {
            var before = draft.Sentences[at].Ministries.LastOrDefault(other =>
                other.Field.Length > 0 && (at < sentence || other.Last < phrase.First) && (phrase.State is null || other.State == phrase.State));
            var named = isPlain ? LastNamed(draft.Sentences[at], at < sentence ? int.MaxValue : phrase.First) : null;
            if (named is { } known && (before is null || before.Last < known.First)) return known.Actor;
            if (before is not null) return Of(draft, at, before);
        }

        return phrase.State;
    }
}
