using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>A record as of a day, worked out only as far as it is asked: what stands between two actors is found out when somebody asks for
/// these two. What was not asked is in none of its tables, so that nothing of after the day can be seen.</summary>
internal sealed class DayView : IPreparation, IDisposable
{
    private readonly SqliteConnection connection;
    private readonly MatterBuilder builder;
    private readonly DateOnly day;
    private readonly KeptStatements statements;
    private readonly DayTables tables;
    private readonly DayJudge judge;
    private readonly HashSet<string> known = [];
    private DayMatters? matters;
    private DayOffices? offices;

    /// <summary>Begins one.</summary>
    /// <param name="connection">A connection of its own to the record, whose projection is complete.</param>
    /// <param name="builder">Works the matters out.</param>
    /// <param name="day">The day.</param>
    public DayView(SqliteConnection connection, MatterBuilder builder, DateOnly day)
    {
        (this.connection, this.builder, this.day) = (connection, builder, day);
        (statements, tables) = (new(connection), new(connection));
        judge = new(statements, day);
        tables.Create();
        Begin();
    }

    public void Begin()
    {
        if (!tables.Renew()) return;
        known.Clear();
        Dispose();
        matters = new(connection, builder, day);
        offices = new(connection, day, matters);
    }

    public void Between(IReadOnlyList<ActorId> actors, Kind? kind = null)
    {
        List<string> all = [.. actors.Distinct().Select(actor => actor.ToString())];
        if (all is [var only]) Find("matter_actors", ["actor"], [only], kind);
        foreach (var other in all.Skip(1))
        {
            var (one, second) = ParticipantPair.Of(all[0], other);
            Find("matter_pairs", ["one", "other"], [one, second], kind);
        }
    }

    public void Matters(IEnumerable<string> ids)
    {
        List<string> unknown = [.. ids.Where(id => known.Add($"matter {id}"))];
        if (unknown.Count == 0) return;
        var json = JsonSerializer.Serialize(unknown);
        MakeOffices($"SELECT id AS matter FROM main.matters WHERE id IN (SELECT value FROM json_each(?1)) AND kind = '{SqliteRows.Word(Kind.Office)}'", json);
        Judge("SELECT value AS matter FROM json_each(?2)", json);
        Tell("SELECT value FROM json_each(?1)", json);
    }

    public void Of(MatterFilter filter)
    {
        var kind = filter.Kind is { } of ? SqliteRows.Word(of) : null;
        if (filter.Actors.Count > 0) Between(filter.Actors, filter.Kind);
        else if (known.Add($"all {kind}")) Judge("SELECT id AS matter FROM main.matters WHERE ?2 IS NULL OR kind = ?2", kind);
        var actors = filter.Actors.Select(actor => actor.ToString()).Distinct().ToList();
        if (actors is [var first, var next, ..])
        {
            var (one, other) = ParticipantPair.Of(first, next);
            Tell("SELECT matter FROM temp.matter_pairs WHERE one = ?1 AND other = ?2 AND (?3 IS NULL OR kind = ?3)", one, other, kind);
        }
        else if (actors is [var only]) Tell("SELECT matter FROM temp.matter_actors WHERE actor = ?1 AND (?2 IS NULL OR kind = ?2)", only, kind);
        else Tell("SELECT id FROM main.matters WHERE ?1 IS NULL OR kind = ?1", kind);
    }

    public void Everything() => throw new InvalidOperationException("Of a day only some matters are worked out here; a view of the whole record tells the rest.");

    /// <summary>Finds out which rows of a table there were.</summary>
    private void Find(string table, string[] columns, string[] values, Kind? kind)
    {
        if (known.Contains(string.Join('\n', values)) || !known.Add(string.Join('\n', [.. values, .. kind is { } of ? [SqliteRows.Word(of)] : Array.Empty<string>()]))) return;
        object?[] all = [.. values, .. kind is { } one ? [SqliteRows.Word(one)] : Array.Empty<object>()];
        string Rows(int from) => string.Join(" AND ", columns.Concat(kind is null ? [] : ["kind"]).Select((column, i) => $"{column} = ?{from + i}"));
        if (kind is null or Kind.Office) MakeOffices($"SELECT matter FROM main.{table} WHERE {Rows(1)} AND kind = '{SqliteRows.Word(Kind.Office)}'", all);
        Judge($"SELECT matter FROM main.{table} WHERE {Rows(2)}", all);
        statements.Of(
            $"""
            INSERT OR IGNORE INTO temp.{table} SELECT * FROM main.{table}
            WHERE {Rows(1)} AND matter IN (SELECT matter FROM temp.judged WHERE standing = {(int)DayStanding.AsNow})
            """).Run(all);
    }

    private void Judge(string selection, params ReadOnlySpan<object?> values)
    {
        judge.Judge(selection, values);
        foreach (var matter in judge.Open()) judge.Settle(matter, matters!.Make(matter));
    }

    private void MakeOffices(string selection, params ReadOnlySpan<object?> values)
    {
        var find = statements.Of($"SELECT matter FROM ({selection}) AS asked WHERE matter NOT IN (SELECT matter FROM temp.judged)");
        foreach (var matter in find.Rows(row => row.GetString(0), values))
            if (offices!.Make(matter) is { } standing) judge.Settle(matter, standing);
    }

    /// <summary>Takes over what there is to tell of the matters that were as they are now.</summary>
    private void Tell(string selection, params ReadOnlySpan<object?> values)
    {
        var find = statements.Of($"SELECT matter FROM temp.judged WHERE standing = {(int)DayStanding.AsNow} AND NOT told AND matter IN ({selection})");
        var untold = JsonSerializer.Serialize(find.Rows(row => row.GetString(0), values));
        if (untold.Length <= 2) return;
        foreach (var (table, column) in (ReadOnlySpan<(string, string)>)[("matters", "id"), ("matter_roles", "matter"), ("stages", "matter"), ("stage_claims", "matter")])
            statements.Of($"INSERT INTO temp.{table} SELECT * FROM main.{table} WHERE {column} IN (SELECT value FROM json_each(?1))").Run(untold);
        statements.Of("UPDATE temp.judged SET told = 1 WHERE matter IN (SELECT value FROM json_each(?1))").Run(untold);
    }

    public void Dispose()
    {
        statements.Dispose();
        offices?.Dispose();
        matters?.Dispose();
    }
}
