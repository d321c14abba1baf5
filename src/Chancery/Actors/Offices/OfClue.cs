namespace Chancery.Actors.Offices;

/// <summary>What the words beside an office say of whose it is.</summary>
/// <param name="First">The index of the first word of the clue.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Actors">The actors named; several with "his Brazilian and Venezuelan counterparts".</param>
/// <param name="Reference">What is to be resolved where no actor is named.</param>
/// <param name="Ministry">The ministry named, when it is one.</param>
/// <param name="State">The state that an organisation which the gazetteer does not have is said to belong to.</param>
internal sealed record OfClue(
    int First, int Last, IReadOnlyList<ActorId> Actors, OfReference Reference = OfReference.Named, MinistryPhrase? Ministry = null,
    ActorId? State = null);
