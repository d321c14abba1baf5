using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Matters;

/// <summary>A stage of a matter's kind, and how it was told of the matter.</summary>
/// <param name="Name">The stage.</param>
/// <param name="Told">How the last step that tells it stands; null when none does.</param>
/// <param name="Date">When that was.</param>
/// <param name="IsCurrent">Whether the matter stands there.</param>
internal sealed record StageMark(string Name, Standing? Told, StageDate Date, bool IsCurrent)
{
    /// <summary>The stages on the way to the goal, and those besides that are told; in order. None of a kind without stages.</summary>
    public static IReadOnlyList<StageMark> Of(Matter matter, KindDefinition kind)
    {
        var marks = kind.Stages.Select(rule => Mark(rule.Name, matter, kind)).ToList();
        return [.. marks.Where(mark => mark.Told is not null || mark.IsCurrent || kind.Once.Contains(mark.Name) || mark.Name == kind.Goal)];
    }

    private static StageMark Mark(string stage, Matter matter, KindDefinition kind)
    {
        var told = matter.Entries.Where(entry => entry.Stage == stage).ToList();
        // What has happened says more than what was planned of it before.
        var best = told.LastOrDefault(entry => entry is { Modality: Modality.Actual, Polarity: Polarity.Positive }) ?? told.LastOrDefault();
        return new(stage, best is null ? null : Standings.Of(stage, best.Modality, best.Polarity, kind), best?.Date ?? new(null, DateBasis.Unknown), matter.Stage == stage);
    }
}
