using System.Text.Json.Serialization;
using Chancery.Cli.Layouts;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Explaining;

/// <summary>Why a claim was read as it was.</summary>
internal sealed record ExplainAnswer : IAnswer
{
    /// <summary>The claim.</summary>
    public required ClaimView Claim { get; init; }

    /// <summary>The frame that matched: <c>mission.opening</c>.</summary>
    public required string Frame { get; init; }

    /// <summary>The word that evoked it.</summary>
    public required string Trigger { get; init; }

    /// <summary>For each role how its actors were found.</summary>
    public required IReadOnlyList<ExplainedRole> Roles { get; init; }

    /// <summary>The other rules that had a part.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The sentences of the evidence with their trees.</summary>
    public required IReadOnlyList<ExplainedSentence> Sentences { get; init; }

    /// <summary>From where in time the record was looked at; null where no clock is set.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Vantage? Vantage { get; init; }

    public Page Lay() => ExplainPage.Of(this);
}
