namespace Chancery.Actors.Persons;

/// <summary>Words of a sentence that may be a person's name.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Name">The name.</param>
/// <param name="Known">The person of the gazetteer whose name it is; null when it is none's.</param>
/// <param name="Courtesy">The gender that a courtesy before it tells.</param>
/// <param name="HasCourtesy">Whether a courtesy stands before it (Mr., Sheikh).</param>
internal sealed record NameRun(
    int Sentence, int First, int Last, PersonName Name, ActorId? Known, Gender Courtesy, bool HasCourtesy)
{
    /// <summary>By the place, which tells one name from another.</summary>
    public override int GetHashCode() => HashCode.Combine(Sentence, First);
}
