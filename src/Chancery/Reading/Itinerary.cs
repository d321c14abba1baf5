using Chancery.Actors;

namespace Chancery.Reading;

/// <summary>Takes journeys apart: "visits to three countries — Japan, Samoa and Fiji" are three, and two who travel make two.</summary>
/// <param name="known">For whom each actor of the document acts.</param>
internal sealed class Itinerary(DocumentActors known)
{
    /// <summary>A draft for each traveller and each stop; any draft of another kind as it is.</summary>
    public IEnumerable<ClaimDraft> Apart(ClaimDraft draft)
    {
        if (draft.Kind is not Kind.Visit) return [draft];
        return
            from visitor in Travellers(draft.Roles["visitor"])
            from host in draft.Roles["host"]
            select draft with
            {
                Roles = new Dictionary<string, IReadOnlyList<ActorId>> { ["visitor"] = [visitor], ["host"] = [host] },
            };
    }

    // "The ministry's counsellor, Ms Y, and her delegation": it is she who travels.
    private IEnumerable<ActorId> Travellers(IReadOnlyList<ActorId> visitors) =>
        visitors.Where(visitor => visitor.Type is ActorType.Person
            || !visitors.Any(other => other.Type is ActorType.Person && known.StateOf(other) == known.StateOf(visitor)));
}
