namespace Chancery.Reading;

/// <content>A stance that one sentence tells twice: "rejected the suit as groundless", "the minister stressed his country's commitment to
/// the talks".</content>
internal sealed partial class DraftMerger
{
    private static bool IsToldAlready(List<ClaimDraft> merged, ClaimDraft draft, Namesakes names) =>
        draft.Kind is Kind.Position && merged.Exists(told => IsOneStance(told, draft, names));

    // Of the same thing towards the same others, by the same or by those for whom they speak.
    private static bool IsOneStance(ClaimDraft told, ClaimDraft draft, Namesakes names) =>
        told.Kind is Kind.Position && told.Polarity == draft.Polarity && told.Spans.Contains(draft.Spans[0])
        && told.Attributes.TryGetValue("topic", out var topic) && draft.Attributes.TryGetValue("topic", out var other) && topic.Equals(other)
        && In(told, "target").ToHashSet().SetEquals(In(draft, "target"))
        && (AreAmong(In(told, "holder"), In(draft, "holder"), names) || AreAmong(In(draft, "holder"), In(told, "holder"), names));

    private static IReadOnlyList<ActorId> In(ClaimDraft draft, string role) => draft.Roles.GetValueOrDefault(role) ?? [];

    private static bool AreAmong(IReadOnlyList<ActorId> some, IReadOnlyList<ActorId> all, Namesakes names) =>
        some.Count > 0 && some.All(one => all.Any(other => names.Alike(one, other)));
}
