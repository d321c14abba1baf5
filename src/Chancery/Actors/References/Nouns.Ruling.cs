using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <content>Those who govern a state that is not said with them: the government, the authorities.</content>
internal sealed partial class Nouns
{
    private const double SureOfRuling = 0.65;

    /// <summary>"Somalia recalled its ambassador to Ethiopia. The government criticised Ethiopia": that of the state of whom the sentence before
    /// tells, where it names no other that may be meant.</summary>
    private Mention? Ruling(int sentence, int token, string lemma, NounPhrase phrase)
    {
        if (!words.IsRuling(lemma) || sentence == 0 || phrase is not { IsDefinite: true, Owner: null } || phrase.First != token - 1) return null;
        if (offices.TieOf(discourse.Names(sentence).Form(token + 1)) is not null || discourse.SubjectWordAbove(sentence, token) is >= 0 and var over && over != token) return null;
        if (discourse.MainSubject(sentence - 1) is not { } subject || discourse.StateOf(subject) is not { } state) return null;
        var here = StatesIn(sentence).ToHashSet();
        return !here.Contains(state) && StatesIn(sentence - 1).All(other => other == state || here.Contains(other))
            ? Make(sentence, token, phrase, [state], SureOfRuling, "those who govern the state that the sentence before is about")
            : null;
    }

    private IEnumerable<ActorId> StatesIn(int sentence) =>
        discourse.In(sentence).SelectMany(mention => mention.Actors).Select(discourse.States.Of).OfType<ActorId>();
}
