using Chancery.Actors;

namespace Chancery.Reading;

/// <summary>Parts what a report tells at once of the meetings of a tour: who visits Chad and Mali and "will meet the ministers of both"
/// meets them one after the other, each at home.</summary>
internal static class MeetingsOnTour
{
    /// <summary>The drafts, with a meeting for each host of the traveller.</summary>
    public static IEnumerable<ClaimDraft> Part(IReadOnlyList<ClaimDraft> drafts, DocumentActors actors)
    {
        var visits = drafts.Where(draft => draft is { Kind: Kind.Visit, Polarity: Polarity.Positive }).ToArray();
        return visits.Length < 2 ? drafts : drafts.SelectMany(draft => Hosts(draft, visits, actors) is { Length: > 1 } hosts ? Apart(draft, hosts, actors) : [draft]);
    }

    private static ActorId[] Hosts(ClaimDraft draft, ClaimDraft[] visits, DocumentActors actors)
    {
        if (draft.Kind is not Kind.Meeting || draft.Roles.GetValueOrDefault("people") is not [var traveller]) return [];
        if (actors.StateOf(traveller) is not { } home || !draft.Roles.TryGetValue("parties", out var parties) || !parties.Contains(home)) return [];
        var hosts = parties.Where(party => party != home).ToArray();
        bool IsHost(ActorId state) => Array.Exists(visits, visit =>
            MayBringAbout(visit, draft) && visit.Roles["host"].Contains(state)
            && visit.Roles["visitor"].Any(visitor => visitor == traveller || visitor == home));
        return Array.TrueForAll(hosts, IsHost) ? hosts : [];
    }

    // On a journey that goes on while the report is written meetings are yet to come.
    private static bool MayBringAbout(ClaimDraft visit, ClaimDraft meeting) =>
        (visit.Modality is Modality.Actual) == (meeting.Modality is Modality.Actual) || (visit.Attributes.TryGetValue("status", out var status) && status.Text is "under way");

    private static IEnumerable<ClaimDraft> Apart(ClaimDraft draft, ActorId[] hosts, DocumentActors actors)
    {
        var home = actors.StateOf(draft.Roles["people"][0])!.Value;
        return hosts.Select(host => draft with
        {
            Roles = new Dictionary<string, IReadOnlyList<ActorId>>(draft.Roles) { ["parties"] = [home, host] },
            Because = draft.Because with { Rules = [.. draft.Because.Rules, "a meeting with each host of the tour"] },
        });
    }
}
