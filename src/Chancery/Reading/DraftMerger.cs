using Chancery.Reading.Certainty;
using Chancery.Record;

namespace Chancery.Reading;

/// <summary>Joins drafts that say the same fact: one fact once a document, with all its evidence.</summary>
internal sealed partial class DraftMerger(KindTable kinds, ConfidenceModel confidence, OtherTopics topics)
{
    private const int DaysOfYear = 365;

    /// <summary>The drafts with the joined ones joined, in the order in which each fact is first said.</summary>
    public List<ClaimDraft> Merge(IEnumerable<ClaimDraft> drafts, Namesakes names)
    {
        var merged = new List<ClaimDraft>();
        foreach (var draft in drafts)
        {
            // Of two that may be meant it is the one of the same day.
            var at = draft.Date is null ? -1 : merged.FindIndex(m => m.Date == draft.Date && Same(m, draft, names));
            if (at < 0) at = merged.FindIndex(m => Same(m, draft, names));
            if (at < 0 && IsToldAlready(merged, draft, names)) continue;
            if (at < 0) merged.Add(draft);
            else merged[at] = Join(merged[at], draft);
        }

        return JoinMeetings(JoinJourneys(merged, names));
    }

    private bool Same(ClaimDraft a, ClaimDraft b, Namesakes names)
    {
        if (a.Kind != b.Kind || a.Polarity != b.Polarity) return false;
        if (a.By.Count > 0 && b.By.Count > 0 && !a.By.SequenceEqual(b.By)) return false;
        foreach (var (role, actors) in a.Roles)
            if (b.Roles.TryGetValue(role, out var others) && !Agree(a.Kind, role, actors, others, names)) return false;
        if (!a.Roles.Keys.Intersect(b.Roles.Keys).Any()) return false;
        var isYetToCome = IsYetToCome(a, b);
        foreach (var (name, value) in a.Attributes)
            if (b.Attributes.TryGetValue(name, out var other) && !other.Equals(value) && !IsSide(a.Kind, name)
                && !IsOneJourney(a, b, value, other) && !(name is "unit" && IsLevelWithChange(a, b)) && !(isYetToCome && name is "status" or "stage")) return false;
        if (IsActual(a) != IsActual(b) && !isYetToCome) return false;
        if (a.Kind is Kind.Position && topics.Of(a, b)) return false;
        if (a.Ordinal is { } rank && b.Ordinal is { } place && rank != place) return false;
        if (IsOfFormerYear(a, b) || IsOfFormerYear(b, a)) return false;
        return a.Date is not { } x || b.Date is not { } y || x == y || (MayBeFiner(a.Kind) && (IsWithin(x, y) || IsWithin(y, x)));
    }

    // What a headline tells in the present tense, or a sentence once with its day and once without, the other tells to be yet to come.
    private static bool IsYetToCome(ClaimDraft a, ClaimDraft b) =>
        b.Modality is Modality.Planned or Modality.Expected
        && (a.IsOpenInTime || (a is { Kind: Kind.Visit, Date: null, DateWaits: false } && IsActual(a) && b.Date is not null && a.Spans[^1] == b.Spans[0]));

    // "The ministers meet for the fourth time this year", says the headline, and the day follows.
    private static bool IsWithin(EdtfDate day, EdtfDate span) =>
        day.SingleDay is { } on && !span.IsInterval && span.Earliest <= on && on <= span.Latest;

    // A stage of a paper or of a mission is reached once: "until July", says the headline, and "until July 1" the text.
    private static bool MayBeFiner(Kind kind) => IsEncounter(kind) || kind is Kind.Visa or Kind.Agreement or Kind.Mission or Kind.Relations;

    private static bool IsEncounter(Kind kind) => kind is Kind.Meeting or Kind.Visit or Kind.Invitation;

    // Who "arrives" in one sentence "is visiting" in the next; but a visit of another time is another visit.
    private static bool IsOneJourney(ClaimDraft a, ClaimDraft b, AttributeValue one, AttributeValue other) =>
        a.Kind is Kind.Visit && (a.Date is null) == (b.Date is null)
        && one.Text is "under way" or "completed" && other.Text is "under way" or "completed";

    // "arrived on Wednesday", and was there "in 2001": of the day on which he comes nobody tells no more than the year.
    private static bool IsOfFormerYear(ClaimDraft former, ClaimDraft now) =>
        (former.IsFormer && now.Date is null)
        || (now.DateWaits
            && former is { Kind: Kind.Visit, Date: { IsInterval: false, Earliest: { } first, Latest: { } last } }
            && last.DayNumber - first.DayNumber >= DaysOfYear - 1);

    // "grew by 24 % to $112 million": the change is told with the level that it led to.
    private static bool IsLevelWithChange(ClaimDraft a, ClaimDraft b) =>
        a.Kind is Kind.Figure && a.Spans[^1] == b.Spans[0] && ((IsLevel(a) && IsChange(b)) || (IsChange(a) && IsLevel(b)))
        && Equals(a.Attributes.GetValueOrDefault("period"), b.Attributes.GetValueOrDefault("period"));

    private static bool IsLevel(ClaimDraft draft) => draft.Attributes.ContainsKey("value") && !draft.Attributes.ContainsKey("change");

    private static bool IsChange(ClaimDraft draft) => draft.Attributes.ContainsKey("change") && !draft.Attributes.ContainsKey("value");

    private static bool IsActual(ClaimDraft draft) => draft.Modality is Modality.Actual;

    // Where it took place and what it was about may be told differently by two sentences that mean the same, unless that is what
    // tells two such matters apart: a consulate in another city is another consulate.
    private bool IsSide(Kind kind, string attribute) =>
        attribute is "place" or "topic" or "comparator" or "city" && !kinds[kind].Apart.Any(part => part.Name == attribute);

    // Those who make the matter what it is must be the same; of the others, one sentence may name more than the other.
    private bool Agree(Kind kind, string role, IReadOnlyList<ActorId> a, IReadOnlyList<ActorId> b, Namesakes names)
    {
        var isKey = kinds[kind].Same.Any(part => part.Name == role);
        bool Alike(ActorId x, ActorId y) => IsEncounter(kind) ? names.Alike(x, y) : x == y;
        var (aInB, bInA) = (a.All(x => b.Any(y => Alike(x, y))), b.All(y => a.Any(x => Alike(x, y))));
        return isKey ? a.Count == b.Count && aInB && bInA : aInB || bInA;
    }

    // Drafts come in the order of the text, so what is new mostly goes behind.
    private static IReadOnlyList<Span> Together(IReadOnlyList<Span> a, IReadOnlyList<Span> b)
    {
        if (b.Count == 1 && b[0] == a[^1]) return a;
        return b[0] > a[^1] ? [.. a, .. b] : [.. a.Union(b).Order()];
    }

    // What one sentence says plainly another need not say as plainly.
    private ClaimFeatures Surer(ClaimDraft a, ClaimDraft b) =>
        confidence.Confidence(a.Kind, a.Features) >= confidence.Confidence(b.Kind, b.Features) ? a.Features : b.Features;

    private static bool NamesMore(IReadOnlyList<ActorId> actors, IReadOnlyList<ActorId> others) =>
        actors.Count > others.Count || (actors.Count == others.Count && Persons(actors) >= Persons(others));

    private static int Persons(IReadOnlyList<ActorId> actors) => actors.Count(actor => actor.Type is ActorType.Person);

    private ClaimDraft Join(ClaimDraft a, ClaimDraft b)
    {
        // What the headline left open the text below has told; the unit of both is that of the level, not of the change.
        var (timed, untimed) = (IsActual(a) && !IsActual(b)) || (IsChange(a) && IsLevelWithChange(a, b)) ? (b, a) : (a, b);
        var attributes = new Dictionary<string, AttributeValue>(untimed.Attributes);
        foreach (var (name, value) in timed.Attributes) attributes[name] = value;
        var roles = new Dictionary<string, IReadOnlyList<ActorId>>(b.Roles);
        foreach (var (name, actors) in a.Roles)
            if (!roles.TryGetValue(name, out var others) || NamesMore(actors, others)) roles[name] = actors;
        return a with
        {
            Attributes = attributes,
            Modality = timed.Modality,
            IsOpenInTime = a.IsOpenInTime && b.IsOpenInTime,
            IsNow = a.IsNow || b.IsNow,
            Roles = roles,
            Date = a.DateWaits || b.DateWaits ? null : a.Date is { SingleDay: null } && b.Date is { SingleDay: not null } finer ? finer : a.Date ?? b.Date,
            DateWaits = a.DateWaits || b.DateWaits,
            Source = [.. a.Source.Union(b.Source)],
            By = a.By.Count > 0 ? a.By : b.By,
            Condition = a.Condition ?? b.Condition,
            Spans = Together(a.Spans, b.Spans),
            Features = Surer(a, b).With(ClaimFeature.Repeated, a.Spans[0] == b.Spans[0] ? a.Features[ClaimFeature.Repeated] : 1),
        };
    }
}
