using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Figures;

/// <summary>A figure as reports give it.</summary>
/// <param name="Attributes">Value, unit, period, change, comparator.</param>
/// <param name="Date">When it held, or by when it was told.</param>
/// <param name="Modality">Measured, or only expected.</param>
/// <param name="IsDisputed">Whether another figure for the same time cannot be right beside it.</param>
/// <param name="Sources">Who says so; at least one.</param>
internal sealed record FigurePoint(
    IReadOnlyDictionary<string, AttributeValue> Attributes, StageDate Date, Modality Modality, bool IsDisputed, IReadOnlyList<Source> Sources)
{
    /// <summary>The number; null where only a change is told.</summary>
    public decimal? Value => Attributes.TryGetValue("value", out var value) ? value.Number : null;

    /// <summary>The unit; empty where none is told.</summary>
    public string Unit => Attributes.TryGetValue("unit", out var unit) ? unit.ToString() : "";
}
