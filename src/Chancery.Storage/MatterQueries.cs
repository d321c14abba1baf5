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
            .And("EXISTS (SELECT 1 FROM stages WHERE stages.matter = matters.id AND latest >= ?)", SqliteRows.Day(filter.Since))
            .And("EXISTS (SELECT 1 FROM stages WHERE stages.matter = matters.id AND earliest <= ?)", SqliteRows.Day(filter.Until));
        Between(filter.Actors, conditions);
        using var statement = new Statement(this.connection,
            $"SELECT id, kind, title, same, current FROM matters {conditions.Where} ORDER BY id");
        using var parts = new MatterReader(this.connection);
        return [.. statement.Rows(parts.Head, conditions.Values).Select(parts.Complete)];
    }

    /// <summary>What is between two of many matters each is found by the pair; the others of more than two are looked for among that.</summary>
    private static void Between(IReadOnlyList<ActorId> actors, Filter conditions)
    {
        if (actors.Count < 2 || actors[0] == actors[1])
        {
            foreach (var actor in actors.Distinct()) conditions.And("matters.id IN (SELECT matter FROM matter_actors WHERE actor = ?)", actor.ToString());
            return;
        }

        conditions.And("matters.id IN (SELECT matter FROM matter_pairs WHERE one = ? AND other = ?)", actors[0].ToString(), actors[1].ToString());
        foreach (var actor in actors.Skip(2))
            conditions.And("EXISTS (SELECT 1 FROM matter_actors WHERE actor = ? AND matter_actors.matter = matters.id)", actor.ToString());
    }

    /// <summary>A matter by its id; null when there is none.</summary>
    public Matter? Find(string id)
    {
        using var statement = new Statement(this.connection, "SELECT id, kind, title, same, current FROM matters WHERE id = ?1");
        using var parts = new MatterReader(this.connection);
        return statement.Rows(parts.Head, id) is [var head] ? parts.Complete(head) : null;
    }

    /// <summary>A matter's history with what can be quoted for it; null when there is no such matter.</summary>
    /// <param name="id">The matter's id.</param>
    /// <param name="mostForStep">How many claims of each step to give, the first that were published first; all when null.</param>
    public MatterHistory? History(string id, int? mostForStep = null) =>
        Find(id) is { } matter
            ? new(matter, [.. Enumerable.Range(0, matter.Entries.Count).Select(stage => this.claims.OfStage(id, stage, mostForStep))])
            : null;

    /// <summary>The organisations and regions that take part in matters together with an actor, in order of their ids.</summary>
    public IReadOnlyList<ActorId> GroupsBeside(ActorId actor)
    {
        using var statement = new Statement(this.connection,
            """
            SELECT DISTINCT other FROM matter_pairs WHERE one = ?1 AND other BETWEEN 'org:' AND 'org;'
            UNION SELECT DISTINCT other FROM matter_pairs WHERE one = ?1 AND other BETWEEN 'region:' AND 'region;'
            ORDER BY 1
            """);
        return statement.Rows(row => SqliteRows.Actor(row, 0), actor.ToString());
    }
}
