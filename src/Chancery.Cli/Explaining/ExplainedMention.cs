using Chancery.Views.Answers;

namespace Chancery.Cli.Explaining;

/// <summary>Words that refer to actors of the claim, and how that was found out.</summary>
internal sealed record ExplainedMention(string Words, IReadOnlyList<NamedActor> Actors, string How);
