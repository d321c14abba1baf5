namespace Chancery.Actors.References;

/// <summary>A stretch of a document in quotation marks, which may run over several sentences.</summary>
internal sealed record Quotation(int FirstSentence, int FirstToken, int LastSentence, int LastToken);
