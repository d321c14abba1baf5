using System.Text.Json.Serialization;
using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>A matter with its history and the names of its actors.</summary>
/// <param name="Id">Its id, which can be typed.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="Title">The matter in words.</param>
/// <param name="Stage">How far it has got; null when no claim says.</param>
/// <param name="Standing">How that stands to fact.</param>
/// <param name="Roles">Who takes part.</param>
/// <param name="Steps">Its history, in order of date.</param>
/// <param name="Current">The index of the step that shows how far it has got; null when none does.</param>
internal sealed record MatterView(
    string Id, Kind Kind, string Title, string? Stage, Standing Standing,
    IReadOnlyDictionary<string, IReadOnlyList<NamedActor>> Roles, IReadOnlyList<StepView> Steps, int? Current)
{
    /// <summary>The step that shows how far the matter has got, or the last one.</summary>
    [JsonIgnore]
    public StepView Last => Steps[Current ?? Steps.Count - 1];

    /// <summary>The steps that some parties have taken, and of others no report tells them; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MissingStepView>? NotReported { get; init; }

    /// <summary>The matter without sources.</summary>
    public static MatterView Of(Matter matter, RecordSession session) => Of(matter, session, _ => []);

    /// <summary>The matter with the sources of each step, told by the step's place.</summary>
    public static MatterView Of(Matter matter, RecordSession session, Func<int, IReadOnlyList<int>> sourcesOf)
    {
        var kind = session.Kinds[matter.Kind];
        return new(matter.Id, matter.Kind, matter.Title, matter.Stage, Standings.Of(matter, kind),
            ClaimView.Named(matter.Roles, session),
            [.. matter.Entries.Select((entry, i) => StepView.Of(entry, kind, sourcesOf(i)))], matter.CurrentIndex);
    }
}
