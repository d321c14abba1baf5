namespace Chancery.Cli.Explaining;

/// <summary>A word with its place in the tree.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Head">The index of the word that it depends on; -1 for the root.</param>
/// <param name="Relation">How it depends on it.</param>
/// <param name="Start">Where it begins in <see cref="ExplainedSentence.Text"/>.</param>
/// <param name="Part">What part it has in the claim.</param>
internal sealed record ExplainedWord(
    string Form, string Lemma, string Tag, int Head, string Relation, int Start, WordPart Part);
