using Chancery.Views.Answers;

namespace Chancery.Views.Briefs;

/// <summary>A figure that a report gives.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Of">Whose it is.</param>
/// <param name="With">With whom, where it is about two.</param>
/// <param name="Attributes">Value, unit, period, change, comparator.</param>
/// <param name="Modality">Measured, or only expected.</param>
/// <param name="Sources">The numbers of the sources.</param>
internal sealed record FigureRow(
    string Indicator, IReadOnlyList<NamedActor> Of, IReadOnlyList<NamedActor> With,
    IReadOnlyDictionary<string, AttributeValue> Attributes, Modality Modality, IReadOnlyList<int> Sources);
