namespace Chancery.Actors.References;

/// <summary>A stretch of a document in quotation marks, or a turn of a transcript, which may run over several sentences.</summary>
/// <param name="FirstSentence">Where it begins.</param>
/// <param name="FirstToken">The first word in it.</param>
/// <param name="LastSentence">Where it ends.</param>
/// <param name="LastToken">The last word in it.</param>
/// <param name="Speaker">Who speaks a turn of a transcript; null for what stands in quotation marks.</param>
internal sealed record Quotation(int FirstSentence, int FirstToken, int LastSentence, int LastToken, Mention? Speaker = null);
