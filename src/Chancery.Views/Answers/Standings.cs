using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>Works out how stages stand.</summary>
internal static class Standings
{
    public static Standing Of(string? stage, Modality modality, Polarity polarity, KindDefinition kind)
    {
        if (polarity == Polarity.Negative) return Standing.Over;
        if (modality != Modality.Actual) return Standing.Intended;
        if (stage is null) return kind.Progress is null ? Standing.Reached : Standing.Unknown;
        return kind.ReachOf(stage) switch
        {
            StageReach.Intended => Standing.Intended,
            StageReach.Over => Standing.Over,
            _ => Standing.Reached,
        };
    }

    public static Standing Of(Matter matter, KindDefinition kind) =>
        matter.Current is { } current ? Of(current.Stage, current.Modality, current.Polarity, kind) : Standing.Unknown;
}
