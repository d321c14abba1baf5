using System.Text.Json.Serialization;
using Chancery.Cli.Layouts;
using Chancery.Cli.Pages;
using Chancery.Record;

namespace Chancery.Cli.Answers;

/// <summary>One matter with its history, every step quoted.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Claims">For each step its claims.</param>
/// <param name="Vantage">From where in time the record was looked at; null where no clock is set.</param>
internal sealed record MatterAnswer(
    MatterView Matter, IReadOnlyList<IReadOnlyList<ClaimView>> Claims,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Vantage? Vantage) : IAnswer
{
    public Page Lay() => MatterPage.Of(this);
}
