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
            .And("EXISTS (SELECT 1 FROM stage_claims JOIN current_claims ON number = claim WHERE stage_claims.matter = matters.id AND confidence >= ?)", filter.MinConfidence)
            .And("matters.id IN (SELECT matter FROM stages WHERE latest >= ?)", SqliteRows.Day(filter.Since))
            .And("matters.id IN (SELECT matter FROM stages WHERE earliest <= ?)", SqliteRows.Day(filter.Until));
        foreach (var actor in filter.Actors)
            conditions.And("matters.id IN (SELECT matter FROM matter_actors WHERE actor = ?)", actor.ToString());
        return conditions;
    }
}
