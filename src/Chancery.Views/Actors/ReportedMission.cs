using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>A mission that reports tell of, as it was last reported.</summary>
/// <param name="Matter">The id of its matter, for <c>chancery matter</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Stage">How far it had got; null when no report says.</param>
/// <param name="Modality">Whether that is a fact or only planned, promised, expected.</param>
/// <param name="Polarity">Whether it is denied.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Date">When; the day of publication where the text does not say.</param>
/// <param name="Sources">The numbers of the sentences that are cited for it.</param>
internal sealed record ReportedMission(
    string Matter, string Title, string? Stage, Modality Modality, Polarity Polarity, Standing Standing, EdtfDate? Date, IReadOnlyList<int> Sources);
