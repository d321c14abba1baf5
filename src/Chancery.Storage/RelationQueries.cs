using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record what there is between actors without putting every matter together: between two who are in every report there
/// are tens of thousands. Of one actor alone it tells his affairs with everybody.</summary>
public sealed class RelationQueries
{
    private readonly SqliteConnection connection;

    private readonly IPreparation preparation;

    internal RelationQueries(SqliteConnection connection, IPreparation preparation) => (this.connection, this.preparation) = (connection, preparation);

    /// <summary>How many matters of each kind there are.</summary>
    /// <param name="actors">At least one; all of them take part.</param>
    public IReadOnlyDictionary<Kind, int> Counts(IReadOnlyList<ActorId> actors)
    {
        var between = Between(actors);
        using var statement = new Statement(this.connection, $"SELECT kind, count(*) {between.Rows} GROUP BY kind");
        return statement.Rows(row => (Kind: SqliteRows.Word<Kind>(row, 0), Count: row.GetInt32(1)), between.Values).ToDictionary(row => row.Kind, row => row.Count);
    }

    /// <summary>The ids of the first matters of some kinds: what was reached before what is intended, in each the latest first.</summary>
    /// <param name="actors">At least one; all of them take part.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> First(IReadOnlyList<ActorId> actors, IEnumerable<Kind> kinds, int most)
    {
        List<Kind> all = [.. kinds];
        foreach (var kind in all) preparation.Between(actors, kind);
        var between = Rows(actors);
        using var statement = new Statement(this.connection,
            $"SELECT place, matter {between.Rows} AND kind = ?{between.Values.Length + 1} ORDER BY place, matter LIMIT {most}");
        return [.. all.SelectMany(kind => statement.Rows(row => (Place: row.GetInt32(0), Id: row.GetString(1)), [.. between.Values, SqliteRows.Word(kind)]))
            .OrderBy(row => row.Place).ThenBy(row => row.Id, StringComparer.Ordinal).Take(most).Select(row => row.Id)];
    }

    /// <summary>The ids of the matters that were told of last, the latest first.</summary>
    /// <param name="actors">At least one; all of them take part.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="except">A kind that is left out; none when null.</param>
    public IReadOnlyList<string> Latest(IReadOnlyList<ActorId> actors, int most, Kind? except = null) =>
        Ids(Between(actors), except is { } kind ? $"AND kind <> '{SqliteRows.Word(kind)}'" : "", most);

    /// <summary>The ids of the matters with words that may be promises, the latest first.</summary>
    /// <param name="actors">At least one; all of them take part.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> Promising(IReadOnlyList<ActorId> actors, int most) => Ids(Between(actors), $"AND marks & {(int)MatterMarks.Promising}", most);

    /// <summary>The ids of the matters whose claims cannot all be right, the latest first.</summary>
    /// <param name="actors">At least one; all of them take part.</param>
    /// <param name="most">How many at most; all when null.</param>
    public IReadOnlyList<string> Disputed(IReadOnlyList<ActorId> actors, int? most = null) => Ids(Between(actors), $"AND marks & {(int)MatterMarks.Disputed}", most ?? -1);

    /// <summary>The first matters of an actor with groups, those apart in which another takes part too.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="other">The other.</param>
    /// <param name="kinds">Of which kinds.</param>
    /// <returns>The id of each matter with its place; what comes first has the smallest.</returns>
    public IReadOnlyList<(string Id, int Place)> Wider(ActorId actor, IEnumerable<ActorId> groups, ActorId other, IEnumerable<Kind> kinds)
    {
        List<ActorId> all = [.. groups];
        foreach (var group in all) preparation.Between([actor, group]);
        preparation.Between([actor, other]);
        using var statement = new Statement(this.connection,
            """
            SELECT matter, place FROM json_each(?2) AS beside CROSS JOIN matter_pairs ON one = ?1 AND other = beside.value
            WHERE kind IN (SELECT value FROM json_each(?4)) AND matter NOT IN (SELECT matter FROM matter_pairs WHERE one = ?3 AND other = ?5)
            """);
        var both = ParticipantPair.Of(actor.ToString(), other.ToString());
        return [.. statement.Rows(row => (row.GetString(0), row.GetInt32(1)), actor.ToString(), Json(all.Select(group => group.ToString())),
            both.One, Json(kinds.Select(SqliteRows.Word)), both.Other).Distinct()];
    }

    /// <summary>The organisations and regions that take part in matters together with an actor, in order of their ids; those of later days too, as
    /// whoever asks for what is between the two is told what there was.</summary>
    public IReadOnlyList<ActorId> GroupsBeside(ActorId actor)
    {
        // From each to the next: an actor may have thousands of matters with one group.
        using var next = new Statement(this.connection, "SELECT min(other) FROM main.matter_pairs WHERE one = ?1 AND other > ?2 AND other < ?3");
        var groups = new List<ActorId>();
        foreach (var type in (ReadOnlySpan<string>)["org", "region"])
            for (var last = $"{type}:"; next.Value(actor.ToString(), last, $"{type};") is string found; last = found) groups.Add(RulingJson.Actor(found));
        return groups;
    }

    /// <summary>The persons named in matters, and in how many of these each.</summary>
    /// <param name="matters">The ids of the matters.</param>
    public IReadOnlyDictionary<ActorId, int> PersonsIn(IEnumerable<string> matters)
    {
        List<string> all = [.. matters];
        preparation.Matters(all);
        using var statement = new Statement(this.connection,
            """
            SELECT actor, count(DISTINCT matter) FROM matter_roles
            WHERE matter IN (SELECT value FROM json_each(?1)) AND actor BETWEEN 'person:' AND 'person;' GROUP BY actor
            """);
        return statement.Rows(row => (Actor: SqliteRows.Actor(row, 0), Matters: row.GetInt32(1)), Json(all)).ToDictionary(row => row.Actor, row => row.Matters);
    }

    /// <summary>The entry of an office's history that stands for the latest holding of it by a person with an actor; null where there is none.</summary>
    /// <param name="person">The person.</param>
    /// <param name="with">Whose office it is, or who takes part otherwise.</param>
    /// <returns>When it begins, and where it stands.</returns>
    public (DateOnly? Since, string Matter, int Entry)? LatestOffice(ActorId person, ActorId with)
    {
        var both = ParticipantPair.Of(person.ToString(), with.ToString());
        if (!preparation.IsOfNow) Prepare(person, with, both);
        using var statement = new Statement(this.connection,
            """
            SELECT stages.earliest, stages.matter, stages.position FROM matter_pairs AS p
            CROSS JOIN stages ON stages.matter = p.matter
            WHERE p.one = ?1 AND p.other = ?2 AND p.kind = 'office'
              AND EXISTS (SELECT 1 FROM matter_roles AS r WHERE r.matter = p.matter AND r.role = 'person' AND r.actor = ?3)
            ORDER BY coalesce(stages.earliest, '9999-12-31') DESC, stages.matter, stages.position LIMIT 1
            """);
        return statement.Rows(row => (SqliteRows.Day(row, 0), row.GetString(1), row.GetInt32(2)), both.One, both.Other, person.ToString()) is [var latest] ? latest : null;
    }

    // The offices of a person are few.
    private void Prepare(ActorId person, ActorId with, (string One, string Other) both)
    {
        preparation.Between([person, with], Kind.Office);
        using var offices = new Statement(this.connection, "SELECT matter FROM matter_pairs WHERE one = ?1 AND other = ?2 AND kind = 'office'");
        preparation.Matters(offices.Rows(row => row.GetString(0), both.One, both.Other));
    }

    private List<string> Ids((string Rows, object?[] Values) between, string condition, int most)
    {
        using var statement = new Statement(this.connection, $"SELECT matter {between.Rows} {condition} ORDER BY place % {MatterPlace.Intended}, matter LIMIT {most}");
        return statement.Rows(row => row.GetString(0), between.Values);
    }

    /// <summary>The rows of what is between actors, as the end of a query.</summary>
    private (string Rows, object?[] Values) Between(IReadOnlyList<ActorId> actors)
    {
        preparation.Between(actors);
        return Rows(actors);
    }

    private static (string Rows, object?[] Values) Rows(IReadOnlyList<ActorId> actors)
    {
        List<string> all = [.. actors.Distinct().Select(actor => actor.ToString())];
        if (all is [var only]) return ("FROM matter_actors WHERE actor = ?1", [only]);
        object?[] values = [.. all.Skip(1).Select(other => ParticipantPair.Of(all[0], other)).SelectMany(pair => (string[])[pair.One, pair.Other])];
        var others = Enumerable.Range(1, all.Count - 2).Select(pair => $" AND matter IN (SELECT matter FROM matter_pairs WHERE one = ?{(2 * pair) + 1} AND other = ?{(2 * pair) + 2})");
        return ($"FROM matter_pairs WHERE one = ?1 AND other = ?2{string.Concat(others)}", values);
    }

    private static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values);
}
