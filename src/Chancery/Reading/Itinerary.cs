using Chancery.Actors;

namespace Chancery.Reading;

/// <summary>Takes journeys apart: "visits to three countries — Japan, Samoa and Fiji" are three, and those who come from two states pay
/// two; two of one state who travel together pay one.</summary>
/// <param name="known">For whom each actor of the document acts.</param>
internal sealed class Itinerary(DocumentActors known)
{
    /// <summary>A draft for each party of travellers and each stop; any draft of another kind as it is.</summary>
    public IEnumerable<ClaimDraft> Apart(ClaimDraft draft)
    {
        if (draft.Kind is not Kind.Visit) return [draft];
        return
            from party in Parties(draft.Roles["visitor"])
            from host in draft.Roles["host"]
            select draft with
            {
                Roles = new Dictionary<string, IReadOnlyList<ActorId>> { ["visitor"] = party, ["host"] = [host] },
            };
    }

    private IEnumerable<IReadOnlyList<ActorId>> Parties(IReadOnlyList<ActorId> visitors) =>
        Travellers(visitors).GroupBy(visitor => known.StateOf(visitor) ?? visitor).Select(party => party.ToArray());

    // "The ministry's counsellor, Ms Y, and her delegation": it is she who travels.
    private IEnumerable<ActorId> Travellers(IReadOnlyList<ActorId> visitors) =>
        visitors.Where(visitor => visitor.Type is ActorType.Person
            || !visitors.Any(other => other.Type is ActorType.Person && known.StateOf(other) == known.StateOf(visitor)));
}
