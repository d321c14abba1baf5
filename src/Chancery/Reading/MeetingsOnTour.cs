using Chancery.Actors;

namespace Chancery.Reading;

/// <summary>Parts what a report tells at once of the meetings of a tour: who visits Chad and Mali and "will meet the ministers of both"
/// meets them one after the other, each at home.</summary>
internal static class MeetingsOnTour
{
    /// <summary>The drafts, with a meeting for each host of the traveller.</summary>
    public static List<ClaimDraft> Part(List<ClaimDraft> drafts, DocumentActors actors)
    {
        var visits = drafts.FindAll(draft => draft is { Kind: Kind.Visit, Polarity: Polarity.Positive });
        if (visits.Count < 2 || !drafts.Exists(draft => draft.Kind is Kind.Meeting)) return drafts;
        var parted = new List<ClaimDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (Hosts(draft, visits, actors) is { Length: > 1 } hosts) parted.AddRange(Apart(draft, hosts, actors));
            else parted.Add(draft);
        }

        return parted;
    }

    private static ActorId[] Hosts(ClaimDraft draft, List<ClaimDraft> visits, DocumentActors actors)
    {
        if (draft.Kind is not Kind.Meeting || draft.Roles.GetValueOrDefault("people") is not [var traveller]) return [];
        if (actors.StateOf(traveller) is not { } home || !draft.Roles.TryGetValue("parties", out var parties) || !parties.Contains(home)) return [];
        foreach (var party in parties)
            if (party != home && !IsHost(party, traveller, home, draft, visits)) return [];
        return [.. parties.Where(party => party != home)];
    }

    private static bool IsHost(ActorId state, ActorId traveller, ActorId home, ClaimDraft meeting, List<ClaimDraft> visits)
    {
        foreach (var visit in visits)
        {
            if (MayBringAbout(visit, meeting) && visit.Roles["host"].Contains(state)
                && (visit.Roles["visitor"].Contains(traveller) || visit.Roles["visitor"].Contains(home))) return true;
        }

        return false;
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
