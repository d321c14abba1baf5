namespace Chancery.Reading;

/// <content>Journeys and meetings that a report comes back to in other words.</content>
internal sealed partial class DraftMerger
{
    // A longer journey has several stops, or is a custom.
    private const int LongestJourney = 45;

    private List<ClaimDraft> JoinJourneys(List<ClaimDraft> drafts, Namesakes names)
    {
        for (var at = drafts.Count - 1; at >= 0; at--)
        {
            if (drafts[at] is not { Kind: Kind.Visit, Polarity: Polarity.Positive }) continue;
            if (OtherTelling(drafts, at, names) is not (>= 0 and var other)) continue;
            var (first, second) = (Math.Min(at, other), Math.Max(at, other));
            drafts[first] = OneJourney(drafts[first], drafts[second], IsOnTour(drafts, drafts[first]) || IsOnTour(drafts, drafts[second]));
            drafts.RemoveAt(second);
        }

        return drafts;
    }

    // The one other draft that tells of the same journey, or -1 where there is none, or more than one.
    private static int OtherTelling(List<ClaimDraft> drafts, int at, Namesakes names)
    {
        var found = -1;
        for (var other = 0; other < drafts.Count; other++)
        {
            if (other == at || !IsSameWay(drafts[at], drafts[other], names)) continue;
            if (IsAtOneTime(drafts[at], drafts[other])) return other;
            if (drafts[other] is { IsSpokenOf: true, Date: null } || !MayBeSpokenOf(drafts[at], drafts[other])) continue;
            if (found >= 0) return -1;
            found = other;
        }

        return found;
    }

    private static bool IsSameWay(ClaimDraft a, ClaimDraft b, Namesakes names) =>
        b is { Kind: Kind.Visit, Polarity: Polarity.Positive } && IsOnItsWay(a) && IsOnItsWay(b)
        && a.Roles["host"].SequenceEqual(b.Roles["host"])
        && IsOneParty(a.Roles["visitor"], b.Roles["visitor"], names);

    // Of two who set out together a later sentence may name only one.
    private static bool IsOneParty(IReadOnlyList<ActorId> some, IReadOnlyList<ActorId> all, Namesakes names) =>
        some.Count > all.Count ? IsOneParty(all, some, names) : some.All(one => all.Any(other => names.Alike(one, other)));

    // What was called off or put off is told for itself.
    private static bool IsOnItsWay(ClaimDraft visit) =>
        visit.Attributes.TryGetValue("status", out var status) && status.Text is "planned" or "under way" or "completed";

    // "from March 4 to 11", and of one of the stops "from March 8 to 9"
    private static bool IsAtOneTime(ClaimDraft a, ClaimDraft b) =>
        a.Date is { Earliest: { } from, Latest: { } until } && b.Date is { Earliest: { } first, Latest: { } last }
        && until.DayNumber - from.DayNumber <= LongestJourney && last.DayNumber - first.DayNumber <= LongestJourney
        && ((from <= first && last <= until) || (first <= from && until <= last));

    private static bool MayBeSpokenOf(ClaimDraft spokenOf, ClaimDraft told) =>
        spokenOf is { IsSpokenOf: true, Date: null, DateWaits: false }
        && (told.Modality is not Modality.Actual || told.Date is null || told.IsNow || IsActual(spokenOf) is false || spokenOf.IsNow || spokenOf.Spans[0] < told.Spans[0]);

    // The days are those of all stops together.
    private static bool IsOnTour(List<ClaimDraft> drafts, ClaimDraft visit) =>
        visit.Date is { SingleDay: null } days && drafts.Exists(other => other.Kind is Kind.Visit && other.Date == days
            && other.Roles["visitor"].SequenceEqual(visit.Roles["visitor"]) && !other.Roles["host"].SequenceEqual(visit.Roles["host"]));

    private ClaimDraft OneJourney(ClaimDraft a, ClaimDraft b, bool isOnTour)
    {
        var joined = Join(a, b);
        var attributes = new Dictionary<string, AttributeValue>(joined.Attributes) { ["status"] = AttributeValue.Of(StatusOf(a, b)) };
        var told = a.IsSpokenOf == b.IsSpokenOf ? joined : a.IsSpokenOf ? b : a;
        return joined with
        {
            Attributes = attributes,
            Date = DateOf(a, b, isOnTour),
            Modality = IsActual(a) && IsActual(b) ? Modality.Actual : attributes["status"].Text is "planned" ? told.Modality is Modality.Actual ? Modality.Planned : told.Modality : Modality.Actual,
            IsSpokenOf = a.IsSpokenOf && b.IsSpokenOf,
        };
    }

    // Who is on his way has not come back, and of what is only spoken of the other tells how far it is.
    private static string StatusOf(ClaimDraft a, ClaimDraft b)
    {
        if (a.IsNow || b.IsNow) return "under way";
        if (a.IsSpokenOf != b.IsSpokenOf && a.Date is null != b.Date is null) return Status(a.IsSpokenOf ? b : a);
        var (one, other) = (Status(a), Status(b));
        return one == other ? one : one is "under way" || other is "under way" ? "under way" : IsActual(a) ? one : other;
    }

    private static string Status(ClaimDraft visit) => visit.Attributes["status"].Text!;

    // The days of a stop say more than those of the tour, and those of a stay more than the day of arrival.
    private static EdtfDate? DateOf(ClaimDraft a, ClaimDraft b, bool isOnTour)
    {
        if (a.Date is not { Earliest: { } from, Latest: { } until } one || b.Date is not { Earliest: { } first, Latest: { } last } other) return a.Date ?? b.Date;
        if (from == first && !isOnTour) return until > last ? one : other;
        return until.DayNumber - from.DayNumber <= last.DayNumber - first.DayNumber ? one : other;
    }

    // "They discussed trade": of those whom one sentence lets meet on a day another names only some.
    private List<ClaimDraft> JoinMeetings(List<ClaimDraft> drafts)
    {
        for (var at = drafts.Count - 1; at >= 0; at--)
        {
            var whole = drafts.FindIndex(other => !ReferenceEquals(other, drafts[at]) && IsPartOf(drafts[at], other));
            if (whole < 0) continue;
            drafts[whole] = Join(drafts[whole], drafts[at]);
            drafts.RemoveAt(at);
        }

        return drafts;
    }

    private static bool IsPartOf(ClaimDraft part, ClaimDraft whole) =>
        part is { Kind: Kind.Meeting, Date.SingleDay: not null } && whole.Kind is Kind.Meeting && part.Date == whole.Date
        && part.Polarity == whole.Polarity && part.Modality == whole.Modality && part.Spans[0] != whole.Spans[0]
        && part.Roles.TryGetValue("people", out var some) && whole.Roles.TryGetValue("people", out var all)
        && some.Count < all.Count && some.All(all.Contains)
        && part.Roles["parties"].Count == whole.Roles["parties"].Count && part.Roles["parties"].All(whole.Roles["parties"].Contains);
}
