using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Resolves what counts those named before: "all four", "the former", "the latter".</summary>
internal sealed class CountedReferences(Discourse discourse, ReferenceWords words, StateGroups groups)
{
    /// <summary>"will meet the ministers of all four": the so many that were named together.</summary>
    public Mention? All(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        if (token == 0 || names[token - 1].Upos is not Upos.Det || words.DeterminerOf(names[token - 1].Lemma) is Determiner.Indefinite || IsBeforeNoun(names, token)) return null;
        return groups.LastStates(sentence, token, words.CountOf(names.Form(token))) is var (states, confidence, because)
            ? new(sentence, token, token, token, states, MentionForm.Pronoun, null, confidence - 0.1, because)
            : null;
    }

    /// <summary>"the former", "the latter's embassy": of two persons, or of two states.</summary>
    public Mention? OfTwo(int sentence, int token, bool first)
    {
        var names = discourse.Names(sentence);
        if (token == 0 || names[token - 1].Upos is not Upos.Det || IsBeforeNoun(names, token)) return null;
        if (groups.LastPersons(sentence, token, 2, Reach.OfTwo) is { } persons) return Make(persons, 0.75, "the two persons named last");
        return groups.LastStates(sentence, token, 2) is var (states, confidence, because) ? Make(states, confidence - 0.1, because) : null;

        Mention Make(IReadOnlyList<ActorId> two, double confidence, string because) =>
            new(sentence, token, token, token, [first ? two[0] : two[1]], MentionForm.Pronoun, null, confidence, $"the {(first ? "first" : "second")} of {because}");
    }

    private static bool IsBeforeNoun(SentenceNames names, int token) =>
        token + 1 < names.Count && !names.IsGenitive(token + 1)
        && names[token + 1].Upos is Upos.Noun or Upos.PropN or Upos.Adj or Upos.Num or Upos.Sym;
}
