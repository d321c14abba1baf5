namespace Chancery.Record;

/// <summary>What a matter that has begun has still to reach, as far as the reports tell.</summary>
public static class MissingStages
{
    /// <summary>The stages after the current one that every such matter goes through once and that no report tells to be reached,
    /// in order; none before the first of them is reached, and none of a matter that is over.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="kind">Its kind, whose column <c>once</c> in <c>data/kinds.tsv</c> names the stages.</param>
    public static IReadOnlyList<string> Of(Matter matter, KindDefinition kind)
    {
        if (kind.ReachOf(matter.Stage) != StageReach.Actual) return [];
        var stood = matter.Entries
            .Where(entry => entry is { Modality: Modality.Actual, Polarity: Polarity.Positive })
            .Select(entry => kind.OrderOf(entry.Stage)).DefaultIfEmpty(-1).Max();
        return [.. kind.Once.Where(stage => kind.OrderOf(stage) > stood)];
    }
}
