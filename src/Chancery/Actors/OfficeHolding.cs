namespace Chancery.Actors;

/// <summary>That a person holds or held an office, as a report says it in passing.</summary>
/// <param name="Person">The person.</param>
/// <param name="Of">The state, organisation or agency; null when the text does not make it clear.</param>
/// <param name="Office">The office in its canonical form: <c>foreign minister</c>, <c>president</c>, <c>spokesperson</c>.</param>
/// <param name="Former">Whether the text says that it is over.</param>
/// <param name="Acting">Whether the text says that it is held for the time being.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The words that say it: office and name together.</param>
/// <param name="Because">How office, person and state were put together.</param>
public sealed record OfficeHolding(
    ActorId Person, ActorId? Of, string Office, bool Former, bool Acting, int Sentence, Span Span, string Because);
