using Chancery.Record;
using Chancery.Storage.Projection;

namespace Chancery.Storage;

/// <summary>What a filter asks of the table of matters.</summary>
internal static class MatterConditions
{
    /// <summary>All that it asks.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="source">Where the matters lie.</param>
    /// <param name="isWalk">Whether matters are gone through in the order of their ids.</param>
    /// <param name="ahead">The day after which some step of theirs lies, where there are actors; any when null.</param>
    public static Filter Of(MatterFilter filter, MatterSource source, bool isWalk = false, int? ahead = null)
    {
        // Those of the actors are few; with a plus before it SQLite does not go through all of a kind instead.
        var few = isWalk || filter.Actors.Count > 0 ? "+" : "";
        var conditions = new Filter()
            .And($"{few}matters.kind = ?", filter.Kind is { } kind ? SqliteRows.Word(kind) : null)
            .And($"{few}matters.stage = ?", filter.Stage)
            .And($"EXISTS (SELECT 1 FROM {source.Schema}stage_claims AS told JOIN current_claims ON number = claim WHERE told.matter = matters.id AND confidence >= ?)", filter.MinConfidence)
            .And($"{few}matters.latest >= ?", SqliteRows.Day(filter.Since))
            .And($"{few}matters.earliest <= ?", SqliteRows.Day(filter.Until));
        if (filter.IsPromising) conditions.And("matters.marks & ?", (int)MatterMarks.Promising);
        if (filter.IsDisputed) conditions.And("matters.marks & ?", (int)MatterMarks.Disputed);
        Between(filter, source, conditions, ahead is { } day ? $" AND place % {MatterPlace.Intended} < {DateOnly.MaxValue.DayNumber - day}" : "");
        return conditions.And($"{source.Condition} AND ?", source.Condition.Length > 1 ? 1 : null);
    }

    /// <summary>What is between two of many matters each is found by the pair; those of others besides are what is between each of them
    /// and the first as well.</summary>
    private static void Between(MatterFilter filter, MatterSource source, Filter conditions, string ahead)
    {
        var (actors, kind) = (filter.Actors.Distinct().ToList(), $" AND {source.PartCondition}{ahead}{(filter.Kind is { } of ? $" AND kind = '{SqliteRows.Word(of)}'" : "")}");
        if (actors is [var only]) conditions.And($"matters.id IN (SELECT matter FROM {source.Actors} WHERE actor = ?{kind})", only.ToString());
        foreach (var other in actors.Skip(1))
        {
            var both = ParticipantPair.Of(actors[0].ToString(), other.ToString());
            conditions.And($"matters.id IN (SELECT matter FROM {source.Pairs} WHERE one = ? AND other = ?{kind})", both.One, both.Other);
        }
    }
}
