namespace Chancery.Reading;

/// <summary>A meeting or a journey on which other things were done.</summary>
/// <param name="Kind">Meeting or visit.</param>
/// <param name="Date">When it was; null when that is not told, or when the day tells only when it began.</param>
/// <param name="IsActual">Whether it has taken place.</param>
/// <param name="Parties">The states that take part.</param>
/// <param name="People">Who met.</param>
/// <param name="Sentence">The index of the sentence that tells of it.</param>
internal sealed record Occasion(Kind Kind, EdtfDate? Date, bool IsActual, IReadOnlyList<ActorId> Parties, IReadOnlyList<ActorId> People, int Sentence);
