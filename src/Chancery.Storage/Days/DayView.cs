using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>A record as of a day. From when on a claim was so, and a matter as it is now, is written beside both, so that what was not there yet is
/// left out by the query itself; only matters that were there otherwise are made, as far as they are asked for.</summary>
internal sealed class DayView : IPreparation, IDisposable
{
    // Neither as it is now by then nor of after the day.
    private const string IsOpen = $"since <= {DayTables.Day} AND whole > {DayTables.Day}";

    private readonly SqliteConnection connection;
    private readonly MatterBuilder builder;
    private readonly KeptStatements statements;
    private readonly DayTables tables;
    private readonly HashSet<string> known = [];
    private DateOnly day;
    private DayJudge? judge;

    /// <summary>Begins one.</summary>
    /// <param name="connection">A connection of its own to the record, whose projection is complete.</param>
    /// <param name="builder">Works the matters out.</param>
    /// <param name="day">The day.</param>
    public DayView(SqliteConnection connection, MatterBuilder builder, DateOnly day)
    {
        (this.connection, this.builder) = (connection, builder);
        (statements, tables) = (new(connection), new(connection));
        tables.Create(claim => judge!.WasSo(claim));
        MoveTo(day);
        Begin();
    }

    public int? Day => day.DayNumber;

    public IReadOnlyList<MatterSource> Sources { get; } =
    [
        new("main.", "main.matter_actors", "main.matter_pairs", AsNow("whole", "matter"), AsNow("matters.whole", "matters.id"), HasIndexes: true),
        new("temp.", "temp.actors_then", "temp.pairs_then", "1", Stood("matters.id", DayStanding.Made), HasIndexes: false),
    ];

    // Who takes part in a matter takes part in some of its claims.
    public string? LeftOpen { get; } =
        $"""
        SELECT DISTINCT open.matter AS matter, a.actor AS actor
        FROM main.matter_actors AS open CROSS JOIN main.stage_claims AS told ON told.matter = open.matter
        CROSS JOIN current_claims AS c ON c.number = told.claim CROSS JOIN main.claim_actors AS a ON a.claim = told.claim
        WHERE open.actor = ?1 AND open.since <= {DayTables.Day} AND open.whole > {DayTables.Day} AND a.part & {(int)ActorParts.TakingPart}
          AND NOT EXISTS (SELECT 1 FROM temp.judged AS j WHERE j.matter = open.matter AND j.since <= {DayTables.Day} AND j.whole > {DayTables.Day})
        """;

    private static string AsNow(string whole, string matter) => $"({whole} <= {DayTables.Day} OR {Stood(matter, DayStanding.AsNow)})";

    private static string Stood(string matter, DayStanding standing) =>
        $"{matter} IN (SELECT matter FROM temp.judged WHERE standing = {(int)standing} AND since <= {DayTables.Day} AND whole > {DayTables.Day})";

    /// <summary>Tells from now on of another day. What was made of a matter that stood the same on both is not made again.</summary>
    public void MoveTo(DateOnly other)
    {
        if (day == other) return;
        day = other;
        known.Clear();
        tables.MoveTo(day.DayNumber);
        judge?.MoveTo(day);
    }

    public void Begin()
    {
        if (!tables.Renew()) return;
        known.Clear();
        Dispose();
        judge = new(connection, builder);
        judge.MoveTo(day);
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

    public IReadOnlyList<MatterSource> WithSteps(ActorId actor, string? day)
    {
        if (day is null)
        {
            Between([actor]);
            return Sources;
        }

        // A step has the day of one of its claims.
        var found = Judge(
            $"""
            SELECT matter, kind FROM main.matter_actors AS open WHERE actor = ?1 AND {IsOpen} AND EXISTS (
                SELECT 1 FROM main.stage_claims AS told CROSS JOIN current_claims AS c ON c.number = told.claim
                WHERE told.matter = open.matter AND CASE WHEN c.latest < '9999' THEN c.latest ELSE c.earliest END >= ?2)
            """, actor.ToString(), day);
        return [.. Sources.Where((_, i) => found.Contains(i == 0 ? DayStanding.AsNow : DayStanding.Made))];
    }

    public void Matters(IEnumerable<string> ids)
    {
        List<string> unknown = [.. ids.Where(id => known.Add($"matter {id}"))];
        if (unknown.Count == 0) return;
        var json = JsonSerializer.Serialize(unknown);
        Judge($"SELECT id AS matter, kind FROM main.matters WHERE id IN (SELECT value FROM json_each(?1)) AND {IsOpen}", json);
        TakeOver(json);
    }

    public void Of(MatterFilter filter)
    {
        var kind = filter.Kind is { } of ? SqliteRows.Word(of) : null;
        if (filter.Actors.Count > 0) Between(filter.Actors, filter.Kind);
        else if (!known.Contains("all ") && known.Add($"all {kind}"))
            Judge($"SELECT id AS matter, kind FROM main.matters INDEXED BY matters_that_grow WHERE since < whole AND {IsOpen}{(kind is null ? "" : " AND kind = ?1")}", kind);
    }

    /// <summary>Finds out which rows of a table there were.</summary>
    private void Find(string table, string[] columns, string[] values, Kind? kind)
    {
        if (known.Contains(string.Join('\n', values)) || !known.Add(string.Join('\n', [.. values, .. kind is { } of ? [SqliteRows.Word(of)] : Array.Empty<string>()]))) return;
        var rows = string.Join(" AND ", columns.Concat(kind is null ? [] : ["kind"]).Select((column, i) => $"{column} = ?{1 + i}"));
        Judge($"SELECT matter, kind FROM main.{table} WHERE {rows} AND {IsOpen}", [.. values, .. kind is { } one ? [SqliteRows.Word(one)] : Array.Empty<object>()]);
    }

    private List<DayStanding> Judge(string selection, params ReadOnlySpan<object?> values)
    {
        var open = statements.Of($"SELECT matter, kind FROM ({selection}) AS asked WHERE NOT EXISTS (SELECT 1 FROM temp.judged WHERE judged.matter = asked.matter AND {IsOpen})");
        return open.Rows(row => (Matter: row.GetString(0), Kind: SqliteRows.Word<Kind>(row, 1)), values).ConvertAll(row => judge!.Judge(row.Matter, row.Kind));
    }

    /// <summary>Takes over what there is to tell of the matters that were as they are now.</summary>
    private void TakeOver(string ids)
    {
        var found = statements.Of(
            $"""
            INSERT INTO temp.telling (id, since, whole)
                SELECT id, coalesce(judged.since, matters.whole), coalesce(judged.whole, {DateOnly.MaxValue.DayNumber + 1})
                FROM main.matters AS matters LEFT JOIN temp.judged ON judged.matter = matters.id AND judged.since <= {DayTables.Day} AND judged.whole > {DayTables.Day}
                WHERE id IN (SELECT value FROM json_each(?1)) AND {Sources[0].Condition} AND id NOT IN (SELECT id FROM temp.matters WHERE id IN (SELECT value FROM json_each(?1)))
            """).Run(ids);
        if (found == 0) return;
        statements.Of(
            """
            INSERT INTO temp.made_matters (id, family, kind, title, same, stage, current, participants, place, earliest, latest, marks, digest, told, since, whole)
                SELECT m.id, family, kind, title, same, stage, current, participants, place, earliest, latest, marks, digest, told, telling.since, telling.whole
                FROM temp.telling CROSS JOIN main.matters AS m ON m.id = telling.id
            """).Run();
        foreach (var (table, made) in (ReadOnlySpan<(string, string)>)[("matter_roles", "made_roles"), ("stages", "made_stages"), ("stage_claims", "made_claims")])
            statements.Of($"INSERT INTO temp.{made} SELECT told.*, telling.since, telling.whole FROM temp.telling CROSS JOIN main.{table} AS told ON told.matter = telling.id").Run();
        statements.Of("DELETE FROM temp.telling").Run();
    }

    public void Dispose()
    {
        statements.Dispose();
        judge?.Dispose();
    }
}
