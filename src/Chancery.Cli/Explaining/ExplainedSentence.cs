namespace Chancery.Cli.Explaining;

/// <summary>A sentence with its words and what refers to actors in it.</summary>
/// <param name="Text">The sentence as it stands in the report.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="Mentions">What in it refers to actors of the claim.</param>
internal sealed record ExplainedSentence(
    string Text, IReadOnlyList<ExplainedWord> Words, IReadOnlyList<ExplainedMention> Mentions);
