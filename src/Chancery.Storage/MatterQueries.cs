using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record about its matters.</summary>
public sealed class MatterQueries
{
    private readonly SqliteConnection connection;
    private readonly ClaimQueries claims;

    internal MatterQueries(SqliteConnection connection, ClaimQueries claims) => (this.connection, this.claims) = (connection, claims);

    /// <summary>The matters that pass the filter, in order of their ids.</summary>
    public IReadOnlyList<Matter> List(MatterFilter filter)
    {
        var conditions = new Filter()
            .And("matters.kind = ?", filter.Kind is { } kind ? SqliteRows.Word(kind) : null)
            .And("matters.stage = ?", filter.Stage)
            .And("EXISTS (SELECT 1 FROM stage_claims JOIN current_claims ON number = claim WHERE stage_claims.matter = matters.id AND confidence >= ?)", filter.MinConfidence)
            .And("matters.id IN (SELECT matter FROM stages WHERE latest >= ?)", SqliteRows.Day(filter.Since))
            .And("matters.id IN (SELECT matter FROM stages WHERE earliest <= ?)", SqliteRows.Day(filter.Until));
        foreach (var actor in filter.Actors)
            conditions.And("matters.id IN (SELECT matter FROM matter_actors WHERE actor = ?)", actor.ToString());
        using var statement = new Statement(this.connection,
            $"SELECT id, kind, title, same, current FROM matters {conditions.Where} ORDER BY id");
        using var parts = new MatterReader(this.connection);
        return [.. statement.Rows(parts.Head, conditions.Values).Select(parts.Complete)];
    }

    /// <summary>A matter by its id; null when there is none.</summary>
    public Matter? Find(string id)
    {
        using var statement = new Statement(this.connection, "SELECT id, kind, title, same, current FROM matters WHERE id = ?1");
        using var parts = new MatterReader(this.connection);
        return statement.Rows(parts.Head, id) is [var head] ? parts.Complete(head) : null;
    }

    /// <summary>A matter's history with everything that can be quoted for it; null when there is no such matter.</summary>
    public MatterHistory? History(string id) =>
        Find(id) is { } matter
            ? new(matter, [.. Enumerable.Range(0, matter.Entries.Count).Select(stage => this.claims.OfStage(id, stage))])
            : null;
}
