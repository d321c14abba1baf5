namespace Chancery;

/// <summary>Why the reader read a claim so: enough to explain it.</summary>
/// <param name="Frame">The frame that matched, by its name: <c>mission.opening</c>.</param>
/// <param name="Trigger">The words that evoked the frame, as a span over the document's text.</param>
/// <param name="Roles">For each role how its actors were found: <c>sender</c> → <c>possessor of "embassy": Honduras</c>.</param>
/// <param name="Rules">The other rules that had a part: modality, stage, date, speaker.</param>
public sealed record Because(
    string Frame, Span Trigger, IReadOnlyDictionary<string, string> Roles, IReadOnlyList<string> Rules);
