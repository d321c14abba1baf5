using System.Text.Json.Serialization;
using Chancery.Record.Voices;
using Chancery.Views.Disagreements;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>One matter with its history, every step quoted.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Claims">For each step its claims.</param>
/// <param name="Voices">For each step who says so, independently of one another.</param>
/// <param name="Missing">The stages that are still to come and that no report tells to be reached, in order.</param>
/// <param name="Disagreements">Where the claims cannot all be right.</param>
/// <param name="Bearing">What was said of a group that bears on this matter of one of them, or of one of its members.</param>
/// <param name="Searched">What was searched.</param>
internal sealed record MatterAnswer(
    MatterView Matter, IReadOnlyList<IReadOnlyList<ClaimView>> Claims, IReadOnlyList<IReadOnlyList<Voice>> Voices,
    IReadOnlyList<string> Missing,
    IReadOnlyList<DisagreementView> Disagreements, IReadOnlyList<MatterView> Bearing, Searched Searched) : IAnswer
{
    /// <summary>The matters with which it may be one; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MatterSuggestionView>? MayBeOne { get; init; }

    public Page Lay() => MatterPage.Of(this);
}
