using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>A step in the history of a matter.</summary>
/// <param name="Stage">The stage; null when the claims state none.</param>
/// <param name="Standing">How it stands to fact.</param>
/// <param name="Modality">How far from having happened.</param>
/// <param name="Polarity">Affirmed or denied.</param>
/// <param name="Date">When; the day of publication where the text does not say.</param>
/// <param name="Basis">Where the date comes from.</param>
/// <param name="Attributes">What else tells this step from others: the regime of a visa matter.</param>
/// <param name="Claims">The ids of the claims that say so.</param>
/// <param name="Sources">The numbers of the sources, where the answer lists sources.</param>
internal sealed record StepView(
    string? Stage, Standing Standing, Modality Modality, Polarity Polarity, EdtfDate? Date, DateBasis Basis,
    IReadOnlyDictionary<string, AttributeValue> Attributes, IReadOnlyList<string> Claims, IReadOnlyList<int> Sources)
{
    public static StepView Of(StageEntry entry, KindDefinition kind, IReadOnlyList<int> sources) => new(
        entry.Stage, Standings.Of(entry.Stage, entry.Modality, entry.Polarity, kind), entry.Modality, entry.Polarity,
        entry.Date.Value, entry.Date.Basis, entry.Attributes, entry.Claims, sources);
}
