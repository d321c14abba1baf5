using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record what there is to be found by name.</summary>
public sealed class DirectoryQueries
{
    private readonly SqliteConnection connection;

    internal DirectoryQueries(SqliteConnection connection) => this.connection = connection;

    /// <summary>Everybody who takes part in claims, with the number of these, in order of their ids.</summary>
    public IReadOnlyList<(ActorId Actor, int Claims)> Actors()
    {
        using var statement = new Statement(this.connection,
            $"SELECT actor, count(*) FROM claim_actors JOIN current_claims ON number = claim WHERE matter IS NOT NULL AND part & {(int)ActorParts.TakingPart} GROUP BY actor");
        return [.. statement.Rows(row => (Actor: Actor(row.GetString(0)), Claims: row.GetInt32(1))).OrderBy(row => row.Actor)];
    }

    /// <summary>Who takes part in the matters of an actor, with the number of these, most of them first.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="most">How many partners at most.</param>
    public IReadOnlyList<(ActorId Actor, int Matters)> Partners(ActorId actor, int most)
    {
        using var statement = new Statement(this.connection,
            $"""
            SELECT other, count(*) FROM matter_pairs WHERE one = ?1 AND other NOT GLOB 'person:*'
            GROUP BY other ORDER BY 2 DESC, 1 LIMIT {most}
            """);
        return statement.Rows(row => (Actor(row.GetString(0)), row.GetInt32(1)), actor.ToString());
    }

    /// <summary>Who takes part in matters with whom, persons apart, the pairs of most matters first, with how many pairs there are in all.</summary>
    /// <param name="filter">Narrows the matters.</param>
    /// <param name="most">How many pairs at most.</param>
    public (IReadOnlyList<(ActorId One, ActorId Other, int Matters)> Pairs, int Total) Pairs(MatterFilter filter, int most)
    {
        var conditions = MatterConditions.Of(filter);
        using var statement = new Statement(this.connection,
            $"""
            SELECT one, other, count(*), count(*) OVER ()
            FROM (SELECT * FROM matter_pairs WHERE one < other AND one NOT GLOB 'person:*' AND other NOT GLOB 'person:*') AS pairs
            JOIN matters ON matters.id = pairs.matter {conditions.Where}
            GROUP BY one, other ORDER BY 3 DESC, 1, 2 LIMIT {most}
            """);
        var rows = statement.Rows(row => (One: Actor(row.GetString(0)), Other: Actor(row.GetString(1)), Matters: row.GetInt32(2), Total: row.GetInt32(3)), conditions.Values);
        return ([.. rows.Select(row => (row.One, row.Other, row.Matters))], rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>The matters by their titles, in order of their ids.</summary>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters()
    {
        using var statement = new Statement(this.connection, "SELECT id, kind, title, stage FROM matters ORDER BY id");
        return statement.Rows(row => (row.GetString(0), SqliteRows.Word<Kind>(row, 1), row.GetString(2), SqliteRows.Text(row, 3)));
    }

    /// <summary>How many reports there are of each year and publisher; of no year where none is known.</summary>
    public IReadOnlyList<(int? Year, string? Publisher, int Documents)> Reports()
    {
        using var statement = new Statement(this.connection,
            """
            SELECT CAST(substr(earliest, 1, 4) AS INTEGER), publisher, count(*)
            FROM current_documents JOIN receipts ON receipts.sequence = receipt
            GROUP BY 1, 2 ORDER BY 1, 2
            """);
        return statement.Rows(row => (row.IsDBNull(0) ? (int?)null : row.GetInt32(0), SqliteRows.Text(row, 1), row.GetInt32(2)));
    }

    private static ActorId Actor(string text) =>
        ActorId.TryParse(text, out var actor) ? actor : throw new InvalidDataException($"The record is damaged: {text} is no actor.");
}
