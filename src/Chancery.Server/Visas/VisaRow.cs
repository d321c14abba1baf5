using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Visas;

/// <summary>The visa regime of two, as far as the reports tell.</summary>
/// <param name="Matter">Its matter.</param>
/// <param name="Parties">Between whom.</param>
/// <param name="Regime">Visa-free, e-visa and the like; null when no report says.</param>
/// <param name="StayDays">How long one may stay, in days; null when no report says.</param>
internal sealed record VisaRow(MatterView Matter, IReadOnlyList<NamedActor> Parties, string? Regime, decimal? StayDays)
{
    public static VisaRow Of(Matter matter, RecordSession session)
    {
        var view = MatterView.Of(matter, session);
        return new(
            view, [.. view.Roles.SelectMany(role => role.Value).Where(actor => actor.Id.Type != ActorType.Person).DistinctBy(actor => actor.Id)],
            Told(view, "regime")?.ToString(), Told(view, "stay_days")?.Number);
    }

    // What the step says at which the matter stands, else what any of them says, the last one first.
    private static AttributeValue? Told(MatterView view, string attribute) => view.Steps.Reverse().Prepend(view.Last)
        .Where(step => step.Attributes.ContainsKey(attribute)).Select(step => (AttributeValue?)step.Attributes[attribute]).FirstOrDefault();
}
