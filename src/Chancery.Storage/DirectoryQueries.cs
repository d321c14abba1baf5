using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record what there is to be found by name.</summary>
public sealed class DirectoryQueries
{
    private readonly SqliteConnection connection;

    private readonly IPreparation preparation;

    internal DirectoryQueries(SqliteConnection connection, IPreparation preparation) => (this.connection, this.preparation) = (connection, preparation);

    /// <summary>Everybody who takes part in claims, with the number of these, in order of their ids.</summary>
    public IReadOnlyList<(ActorId Actor, int Claims)> Actors()
    {
        using var statement = new Statement(this.connection,
            "SELECT actor, claims FROM acting");
        return [.. statement.Rows(row => (Actor: Actor(row.GetString(0)), Claims: row.GetInt32(1))).OrderBy(row => row.Actor)];
    }

    /// <summary>Who takes part in the matters of an actor, with the number of these, most of them first.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="most">How many partners at most.</param>
    public IReadOnlyList<(ActorId Actor, int Matters)> Partners(ActorId actor, int most)
    {
        // What is told of offices is much, and soon made.
        preparation.Between([actor], Kind.Office);
        using var statement = new Statement(this.connection,
            $"""
            {LeftOpen}SELECT other, count(*) FROM (
                SELECT other FROM matter_pairs WHERE one = ?1{(preparation.LeftOpen is null ? "" : " UNION ALL SELECT actor FROM left_open WHERE actor <> ?1 AND matter IN (SELECT matter FROM left_open WHERE actor = ?1)")})
            WHERE other NOT GLOB 'person:*' GROUP BY other ORDER BY 2 DESC, 1 LIMIT {most}
            """);
        return statement.Rows(row => (Actor(row.GetString(0)), row.GetInt32(1)), actor.ToString());
    }

    /// <summary>Who takes part in matters with whom, persons apart, the pairs of most matters first, with how many pairs there are in all.</summary>
    /// <param name="filter">Narrows the matters.</param>
    /// <param name="most">How many pairs at most.</param>
    public (IReadOnlyList<(ActorId One, ActorId Other, int Matters)> Pairs, int Total) Pairs(MatterFilter filter, int most)
    {
        var isOfOne = preparation.LeftOpen is not null && filter.Actors is [_] && filter == new MatterFilter { Actors = filter.Actors };
        if (isOfOne) preparation.Between(filter.Actors, Kind.Office);
        else preparation.Of(filter);
        // A value has the same number wherever matters lie.
        var conditions = preparation.Sources.Select(source => MatterConditions.Of(filter, source)).ToList();
        var isNarrowed = filter != new MatterFilter { Actors = filter.Actors } || filter.Actors.Count > 0;
        var pairs = isNarrowed
            ? string.Join(" UNION ALL ", preparation.Sources.Select((source, i) => Pairs(filter, source, conditions[i].Where)))
            : $"SELECT one, other FROM matter_pairs WHERE {Couple("one", "other")}";
        if (isOfOne)
            pairs += $" UNION ALL SELECT a.actor AS one, b.actor AS other FROM left_open AS a CROSS JOIN left_open AS b ON b.matter = a.matter WHERE a.matter IN (SELECT matter FROM left_open WHERE actor = ?1) AND {Couple("a.actor", "b.actor")}";
        using var statement = new Statement(this.connection, $"{(isOfOne ? LeftOpen : "")}SELECT one, other, count(*), count(*) OVER () FROM ({pairs}) GROUP BY one, other ORDER BY 3 DESC, 1, 2 LIMIT {most}");
        var rows = statement.Rows(
            row => (One: Actor(row.GetString(0)), Other: Actor(row.GetString(1)), Matters: row.GetInt32(2), Total: row.GetInt32(3)), isNarrowed ? conditions[0].Values : []);
        return ([.. rows.Select(row => (row.One, row.Other, row.Matters))], rows.Count == 0 ? 0 : rows[0].Total);
    }

    // The matters of few are taken by themselves; of all it is quicker to go through the pairs in their order.
    private static string Pairs(MatterFilter filter, MatterSource source, string where) => filter.Actors.Count > 0
        ? $"SELECT a.value AS one, b.value AS other FROM {source.Matters} CROSS JOIN json_each(participants) AS a CROSS JOIN json_each(participants) AS b {where} AND {Couple("a.value", "b.value")}"
        : $"SELECT one, other FROM {source.Pairs} AS pairs JOIN {source.Matters} ON matters.id = pairs.matter {where} AND {Couple("one", "other")}";

    /// <summary>Who takes part in matters of each kind with whom, persons apart, with the number of matters.</summary>
    public IReadOnlyList<(ActorId One, ActorId Other, Kind Kind, int Matters)> Pairs()
    {
        preparation.Of(new());
        using var statement = new Statement(this.connection, "SELECT one, other, kind, matters FROM dealings WHERE one < other");
        return statement.Rows(row => (Actor(row.GetString(0)), Actor(row.GetString(1)), SqliteRows.Word<Kind>(row, 2), row.GetInt32(3)));
    }

    /// <summary>Who takes part in the matters of more than two, persons apart.</summary>
    public IReadOnlyList<(Kind Kind, IReadOnlyList<ActorId> Actors)> Circles()
    {
        preparation.Of(new());
        using var statement = new Statement(this.connection, string.Join(" UNION ALL ",
            preparation.Sources.Select(source => $"SELECT kind, participants FROM {source.Matters} WHERE marks & {(int)MatterMarks.OfMany} AND {source.Condition}")));
        return statement.Rows(row => (SqliteRows.Word<Kind>(row, 0), (IReadOnlyList<ActorId>)[.. JsonSerializer.Deserialize<string[]>(row.GetString(1))!.Select(Actor).Where(actor => actor.Type != ActorType.Person)]));
    }

    /// <summary>The matters of some kinds of each two, persons apart, that have several: no more than so many, with what changes with any of them.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="most">Those who have more matters of a kind are left out.</param>
    public IReadOnlyList<(string Family, string State, IReadOnlyList<string> Matters)> Families(IEnumerable<Kind> kinds, int most)
    {
        preparation.Of(new());
        var pairs = string.Join(" UNION ALL ", preparation.Sources.Select(source =>
            $"""
            SELECT one, other, pairs.kind AS kind, pairs.place AS place, digest || told AS state, matter
            FROM dealings CROSS JOIN {source.Pairs} AS pairs USING (one, other, kind) CROSS JOIN {source.Matters} ON id = matter
            WHERE pairs.kind IN (SELECT value FROM json_each(?1)) AND one < other AND dealings.matters BETWEEN 2 AND ?2 AND {source.Condition}
            """));
        var inOrder = preparation.IsOfNow ? "" : " ORDER BY one, other, kind, place, matter";
        using var statement = new Statement(this.connection,
            $"""
            SELECT one || ' ' || other || ' ' || kind, group_concat(state, ' '), group_concat(matter, char(10))
            FROM ({pairs}{inOrder}) GROUP BY one, other, kind
            """);
        return statement.Rows(row => (row.GetString(0), row.GetString(1), (IReadOnlyList<string>)row.GetString(2).Split('\n')), JsonSerializer.Serialize(kinds.Select(SqliteRows.Word)), most);
    }

    /// <summary>The matters by their titles, in order of their ids.</summary>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters()
    {
        preparation.Of(new());
        using var statement = new Statement(this.connection,
            $"{string.Join(" UNION ALL ", preparation.Sources.Select(source => $"SELECT id, kind, title, stage FROM {source.Matters} WHERE {source.Condition}"))} ORDER BY 1");
        return statement.Rows(row => (row.GetString(0), SqliteRows.Word<Kind>(row, 1), row.GetString(2), SqliteRows.Text(row, 3)));
    }

    /// <summary>Some of them, in the same order; what there is none of is left out.</summary>
    /// <param name="ids">Their ids.</param>
    public IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> Matters(IEnumerable<string> ids)
    {
        preparation.Matters(ids);
        using var statement = new Statement(this.connection, "SELECT id, kind, title, stage FROM matters WHERE id = ?1");
        return [.. ids.Order(StringComparer.Ordinal).SelectMany(id => statement.Rows(row => (row.GetString(0), SqliteRows.Word<Kind>(row, 1), row.GetString(2), SqliteRows.Text(row, 3)), id))];
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

    private string LeftOpen => preparation.LeftOpen is { } query ? $"WITH left_open (matter, actor) AS MATERIALIZED ({query}) " : "";

    private static string Couple(string one, string other) => $"{one} < {other} AND {one} NOT GLOB 'person:*' AND {other} NOT GLOB 'person:*'";

    private static ActorId Actor(string text) =>
        ActorId.TryParse(text, out var actor) ? actor : throw new InvalidDataException($"The record is damaged: {text} is no actor.");
}
