namespace Chancery.Interchange.Conllu;

/// <summary>What a stretch of CoNLL-U gave: a sentence, or why there is none. Exactly one of the two is set.</summary>
/// <param name="Line">The number of the line at which the sentence begins or goes wrong, from 1.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Problem">What is wrong with the line.</param>
public sealed record ConlluEntry(int Line, ConlluSentence? Sentence, string? Problem);
