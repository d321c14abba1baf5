using Chancery.Record;

namespace Chancery.Reading;

/// <summary>Takes what a paper lets people do for what is to come, as long as the report knows the paper only on its way: "They signed
/// a waiver. Travellers may stay 30 days."</summary>
internal sealed class Provisions(KindTable kinds)
{
    /// <summary>The drafts, with what does not bind yet as plans.</summary>
    public List<ClaimDraft> Place(List<ClaimDraft> drafts) =>
        drafts.Exists(draft => draft.IsProvision) ? [.. drafts.Select(draft => IsYetToBind(draft, drafts) ? Planned(draft) : draft)] : drafts;

    private bool IsYetToBind(ClaimDraft draft, List<ClaimDraft> drafts)
    {
        if (draft is not { IsProvision: true, Polarity: Polarity.Positive } || !Binds(draft)) return false;
        var others = drafts.FindAll(other => !(other.IsProvision && Binds(other)) && other.Polarity is Polarity.Positive && IsOfOneMatter(draft, other));
        return others.Exists(IsOnItsWay) && !others.Exists(Binds);
    }

    private bool IsOfOneMatter(ClaimDraft draft, ClaimDraft other)
    {
        if (draft.Kind != other.Kind) return false;
        foreach (var part in kinds[draft.Kind].Same)
        {
            if (draft.Roles.TryGetValue(part.Name, out var actors))
            {
                if (!other.Roles.TryGetValue(part.Name, out var others) || !actors.ToHashSet().SetEquals(others)) return false;
            }
            else if (other.Attributes.TryGetValue(part.Name, out var told) && !(draft.Attributes.TryGetValue(part.Name, out var own) && own == told))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOnItsWay(ClaimDraft draft) =>
        draft.Modality is Modality.Planned or Modality.Promised or Modality.Expected
        || (IsReached(draft, out var order) && order < kinds[draft.Kind].OrderOf(kinds[draft.Kind].Goal));

    private bool Binds(ClaimDraft draft) => IsReached(draft, out var order) && order >= kinds[draft.Kind].OrderOf(kinds[draft.Kind].Goal);

    private bool IsReached(ClaimDraft draft, out int order)
    {
        var kind = kinds[draft.Kind];
        order = kind.Progress is { } name && draft.Attributes.TryGetValue(name, out var stage) ? kind.OrderOf(stage.Text) : -1;
        return order >= 0 && draft.Modality is Modality.Actual && kind.Stages[order].Reach is StageReach.Actual;
    }

    private ClaimDraft Planned(ClaimDraft draft)
    {
        var kind = kinds[draft.Kind];
        if (kind.Progress is not { } name || kind.Intention is not { } stage) return draft;
        return draft with
        {
            Modality = Modality.Planned,
            Attributes = new Dictionary<string, AttributeValue>(draft.Attributes) { [name] = AttributeValue.Of(stage) },
            Because = draft.Because with { Rules = [.. draft.Because.Rules, "planned: the report knows the paper only on its way"] },
        };
    }
}
