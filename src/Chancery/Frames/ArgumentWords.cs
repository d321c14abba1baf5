namespace Chancery.Frames;

/// <summary>The classes of words that change who does what to whom.</summary>
/// <param name="ObjectControl">Verbs whose object does what their infinitive says.</param>
/// <param name="Quantities">Nouns of number: what is counted is meant.</param>
/// <param name="Giving">Verbs whose first object is to whom.</param>
/// <param name="Inclinations">Words that tell how somebody stands to what he may do.</param>
/// <param name="Judgements">Verbs of praise and blame, each with the preposition before the deed.</param>
/// <param name="Utterances">Texts that speak for those who issue them.</param>
/// <param name="Between">Prepositions of those who are on both sides of something.</param>
/// <param name="Where">Adverbs that tie a clause to the place named before it.</param>
/// <param name="PlaceTies">Prepositions of a place.</param>
/// <param name="Agents">Prepositions of who acts in the passive.</param>
/// <param name="Issuing">Verbs by which somebody makes such a text his own.</param>
/// <param name="Lone">Nouns that mean one state, or one who acts for it.</param>
/// <param name="Pledges">Words for what somebody has bound himself to, or offers.</param>
/// <param name="GoBetweens">What a third party is to two others: their mediator.</param>
/// <param name="Resolving">Verbs whose infinitive is what was decided, wherever it stands.</param>
internal sealed record ArgumentWords(
    PhraseTable ObjectControl, PhraseTable Quantities, PhraseTable Giving, PhraseTable Inclinations,
    PhraseTable Judgements, PhraseTable Utterances, PhraseTable Between, PhraseTable Where, PhraseTable PlaceTies, PhraseTable Agents, PhraseTable Issuing,
    PhraseTable Lone, PhraseTable Pledges, PhraseTable GoBetweens, PhraseTable Resolving);
