using System.Text.Json.Serialization;
using Chancery.Record.Promises;
using Chancery.Views.Answers;

namespace Chancery.Views.Promises;

/// <summary>A promise with names and sources.</summary>
/// <param name="Matter">The id of the matter that it is about.</param>
/// <param name="Title">The matter in words.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="Goal">The stage that was promised.</param>
/// <param name="Strength">How firmly it was said: promised, planned or expected.</param>
/// <param name="By">Whose word it is.</param>
/// <param name="To">The others whom it concerns.</param>
/// <param name="SaidOn">When it was first said; null when that is not known.</param>
/// <param name="Deadline">The time that it names; null when it names none.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="DaysLate">By how many days at least it was kept late.</param>
/// <param name="Outcome">The step of the matter that decides; null when none does.</param>
/// <param name="Bearing">What was said later of a group that bears on it, where the outcome is open.</param>
/// <param name="Sources">The numbers of the sources that give the word; those of the outcome stand with it.</param>
internal sealed record PromiseView(
    string Matter, string Title, Kind Kind, string Goal, Modality Strength, IReadOnlyList<NamedActor> By, IReadOnlyList<NamedActor> To,
    EdtfDate? SaidOn, EdtfDate? Deadline, PromiseStatus Status, int? DaysLate, StepView? Outcome,
    IReadOnlyList<MatterView> Bearing, IReadOnlyList<int> Sources)
{
    /// <summary>On what conditions it was given, in the words of the reports; null where they tell none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Conditions { get; init; }
}
