using Chancery.Actors;
using Chancery.Lexicons;
using Chancery.Reading.Certainty;

namespace Chancery.Reading;

/// <summary>The visits that a report tells of by telling of a meeting: who meets somebody outside his own state has come there.</summary>
/// <param name="world">Tells in which state a place lies.</param>
/// <param name="posted">The offices whose holders live where they meet their hosts.</param>
/// <param name="seats">The cities that are visited for the organisations that have their seats there, in lower case.</param>
/// <param name="remote">The formats of meetings that take place nowhere.</param>
internal sealed class ImpliedVisits(World world, IReadOnlyCollection<string> posted, IReadOnlyCollection<string> seats, IReadOnlyCollection<string> remote)
{
    /// <summary>How many days after the day that was told of a visit, its first more often than not, they may meet on it.</summary>
    private const int LongestStay = 31;

    /// <summary>The drafts, with the visits that no other of them tells of behind.</summary>
    public IReadOnlyList<ClaimDraft> Complete(IReadOnlyList<ClaimDraft> drafts, DocumentActors actors)
    {
        var completed = new List<ClaimDraft>(drafts);
        foreach (var meeting in drafts)
        {
            if (HostOf(meeting, actors) is not { } host) continue;
            // Of a meeting in a third state only the one whose journey is told is sure to have come for it.
            var people = IsAtHome(meeting, host, actors) ? meeting.Roles["people"] : [meeting.Roles["people"][0]];
            foreach (var visitor in people)
            {
                if (ComesFromAbroad(visitor, host, actors) && !completed.Exists(draft => IsVisit(draft, visitor, host, actors) && MayBeOfOneTime(draft, meeting)))
                    completed.Add(Visit(meeting, visitor, host));
            }
        }

        return completed;
    }

    /// <summary>The state in which the meeting is; null where the text does not say, and at the seat of an organisation unless the
    /// state itself is a party.</summary>
    private ActorId? HostOf(ClaimDraft meeting, DocumentActors actors)
    {
        if (meeting is not { Kind: Kind.Meeting, Polarity: Polarity.Positive } || !meeting.Roles.ContainsKey("people")) return null;
        if (!meeting.Attributes.TryGetValue("place", out var place) || meeting.Attributes.ContainsKey("recurring")) return null;
        if (meeting.Attributes.TryGetValue("format", out var format) && format.Text is { } form && remote.Contains(form)) return null;
        if (place.Text is not { } name || StateOf(name) is not { } state) return null;
        return !seats.Contains(name.ToLowerInvariant()) || IsAtHome(meeting, state, actors) ? state : null;
    }

    private static bool IsAtHome(ClaimDraft meeting, ActorId state, DocumentActors actors) =>
        meeting.Roles.GetValueOrDefault("parties", []).Any(party => actors.StateOf(party) == state);

    // "Washington, D.C." is Washington.
    private ActorId? StateOf(string place) =>
        world.StateOfCity(place) ?? world.StateOfCity(place.Split(',')[0]) ?? (world.TryResolve(place, out var named) && named.Type is ActorType.State ? named : null);

    private bool ComesFromAbroad(ActorId person, ActorId host, DocumentActors actors) =>
        actors.StateOf(person) is { } home && home != host
        && !actors.Offices.Any(held => held.Person == person && (posted.Contains(held.Office) || held.Of is { Type: ActorType.Org }));

    private static bool IsVisit(ClaimDraft draft, ActorId visitor, ActorId host, DocumentActors actors) =>
        draft.Kind is Kind.Visit && draft.Roles["host"].Contains(host)
        && draft.Roles["visitor"].Any(other => other == visitor || other == actors.StateOf(visitor));

    // Who had been there the year before has come again.
    private static bool MayBeOfOneTime(ClaimDraft visit, ClaimDraft meeting) =>
        visit.Date is not { Latest: { } left } || meeting.Date is not { Earliest: { } met } || left.AddDays(LongestStay) >= met;

    private static ClaimDraft Visit(ClaimDraft meeting, ActorId visitor, ActorId host)
    {
        var attributes = new Dictionary<string, AttributeValue> { ["place"] = meeting.Attributes["place"] };
        if (meeting.Attributes.TryGetValue("status", out var status))
            attributes["status"] = status.Text is "held" ? AttributeValue.Of("completed") : status;
        var how = new Dictionary<string, string> { ["visitor"] = $"{visitor} — met somebody outside his own state", ["host"] = $"{host} — the state in which they met" };
        return meeting with
        {
            Kind = Kind.Visit,
            Roles = new Dictionary<string, IReadOnlyList<ActorId>> { ["visitor"] = [visitor], ["host"] = [host] },
            Attributes = attributes,
            Features = meeting.Features.With(ClaimFeature.Implied, 1),
            Because = new("visit.implied", meeting.Because.Trigger, how, [$"a meeting abroad: {meeting.Because.Frame}", .. meeting.Because.Rules]),
        };
    }
}
