namespace Chancery.Time;

/// <summary>A phrase of a <see cref="PhraseTable"/>.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Note">What else the row says.</param>
internal sealed record Phrase(TimeWord[] Words, string Value, string Note);
