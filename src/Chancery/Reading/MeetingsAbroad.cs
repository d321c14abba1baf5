using Chancery.Actors;
using Chancery.Lexicons;

namespace Chancery.Reading;

/// <summary>Places and dates the meetings of a journey: who visits a state and meets its minister does so there, in those days.</summary>
/// <param name="world">Tells how a state is called.</param>
/// <param name="remote">The formats of meetings that take place nowhere.</param>
internal sealed class MeetingsAbroad(World world, IReadOnlyCollection<string> remote)
{
    /// <summary>In characters. Further away from a journey of a day or of no known date, a report may be speaking of another occasion.</summary>
    private const int MostDistance = 1000;

    /// <summary>The drafts, each meeting with what the one visit of that traveller to that host tells of it.</summary>
    public IReadOnlyList<ClaimDraft> Complete(IReadOnlyList<ClaimDraft> drafts, DocumentActors actors)
    {
        var visits = drafts.Where(draft => draft is { Kind: Kind.Visit, Polarity: Polarity.Positive }).ToArray();
        return visits.Length == 0 ? drafts : [.. drafts.Select(draft => IsOpen(draft) && VisitOf(draft, visits, actors) is { } visit ? Join(draft, visit) : draft)];
    }

    private bool IsOpen(ClaimDraft draft) =>
        draft is { Kind: Kind.Meeting, Polarity: Polarity.Positive } && draft.Roles.ContainsKey("people")
        && !draft.Attributes.ContainsKey("recurring")
        && !(draft.Attributes.TryGetValue("format", out var format) && format.Text is { } name && remote.Contains(name));

    // A meeting that one of two visits may have brought about belongs to neither.
    private static ClaimDraft? VisitOf(ClaimDraft meeting, ClaimDraft[] visits, DocumentActors actors)
    {
        ClaimDraft? found = null;
        foreach (var visit in visits)
        {
            if (!IsOn(meeting, visit, actors)) continue;
            if (found is not null) return null;
            found = visit;
        }

        return found;
    }

    private static bool IsOn(ClaimDraft meeting, ClaimDraft visit, DocumentActors actors)
    {
        if (!visit.Roles["visitor"].Intersect(meeting.Roles["people"]).Any()) return false;
        if ((meeting.Modality is Modality.Actual) != (visit.Modality is Modality.Actual) || meeting.DateWaits != visit.DateWaits) return false;
        if (!meeting.Roles.GetValueOrDefault("parties", []).Any(party => visit.Roles["host"].Contains(actors.StateOf(party) ?? party))) return false;
        if (visit.Date is not { SingleDay: null } && !visit.Spans.Any(told => meeting.Spans.Any(span => Math.Abs(span.Start - told.Start) <= MostDistance))) return false;
        return meeting.Date is not { } day || (visit.Date is { } days && days.Overlaps(day));
    }

    private ClaimDraft Join(ClaimDraft meeting, ClaimDraft visit)
    {
        var attributes = new Dictionary<string, AttributeValue>(meeting.Attributes);
        attributes.TryAdd("place", visit.Attributes.TryGetValue("place", out var city) ? city : AttributeValue.Of(world.NameOf(visit.Roles["host"][0])));
        // The day on which somebody arrives need not be the one on which he is received.
        return meeting with { Attributes = attributes, Date = meeting.Date ?? (visit.Date is { SingleDay: null } ? visit.Date : null) };
    }
}
