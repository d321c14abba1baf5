using Chancery.Record;

namespace Chancery.Storage;

/// <summary>What a filter asks of the table of matters.</summary>
internal static class MatterConditions
{
    public static Filter Of(MatterFilter filter)
    {
        var conditions = new Filter()
            .And("matters.kind = ?", filter.Kind is { } kind ? SqliteRows.Word(kind) : null)
            .And("matters.stage = ?", filter.Stage)
            .And("matters.id IN (SELECT matter FROM current_claims WHERE confidence >= ?)", filter.MinConfidence)
            .And("matters.id IN (SELECT matter FROM stages WHERE latest >= ?)", SqliteRows.Day(filter.Since))
            .And("matters.id IN (SELECT matter FROM stages WHERE earliest <= ?)", SqliteRows.Day(filter.Until));
        foreach (var actor in filter.Actors)
            conditions.And("matters.id IN (SELECT matter FROM matter_actors WHERE actor = ?)", actor.ToString());
        return conditions;
    }
}
