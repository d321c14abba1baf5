using System.Text.Json.Serialization;
using Chancery.Record;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>What was decided.</summary>
/// <param name="Decisions">All decisions, the first one first.</param>
/// <param name="Vantage">From where in time the record was looked at; null where no clock is set.</param>
internal sealed record DecisionsAnswer(
    IReadOnlyList<DecisionView> Decisions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Vantage? Vantage) : IAnswer
{
    public Page Lay() => DecisionsPage.Of(this);
}
