using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>A record as of a day. From when on a claim was so, and a matter as it is now, is written beside both, so that what was not there yet is
/// left out by the query itself; only matters that were there otherwise are made, as far as they are asked for.</summary>
internal sealed class DayView : IPreparation, IDisposable
{
    private readonly SqliteConnection connection;
    private readonly MatterBuilder builder;
    private readonly DateOnly day;
    private readonly KeptStatements statements;
    private readonly DayTables tables;
    private readonly HashSet<string> known = [];
    private DayJudge? judge;

    /// <summary>Begins one.</summary>
    /// <param name="connection">A connection of its own to the record, whose projection is complete.</param>
    /// <param name="builder">Works the matters out.</param>
    /// <param name="day">The day.</param>
    public DayView(SqliteConnection connection, MatterBuilder builder, DateOnly day)
    {
        (this.connection, this.builder, this.day) = (connection, builder, day);
        (statements, tables) = (new(connection), new(connection, day.DayNumber));
        Sources =
        [
            new("main.", "main.matter_pairs", $"(matters.whole <= {day.DayNumber} OR {Stood(DayStanding.AsNow)})", HasIndexes: true),
            new("temp.", "temp.judged_pairs", Stood(DayStanding.Made), HasIndexes: false),
        ];
        tables.Create(claim => judge!.WasSo(claim));
        Begin();
    }

    public bool IsOfNow => false;

    public IReadOnlyList<MatterSource> Sources { get; }

    private static string Stood(DayStanding standing) => $"matters.id IN (SELECT matter FROM temp.judged WHERE standing = {(int)standing})";

    // Neither as it is now by then nor of after the day.
    private string IsOpen => $"since <= {day.DayNumber} AND whole > {day.DayNumber}";

    public void Begin()
    {
        if (!tables.Renew()) return;
        known.Clear();
        Dispose();
        judge = new(connection, builder, day);
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

    private void Judge(string selection, params ReadOnlySpan<object?> values)
    {
        var open = statements.Of($"SELECT matter, kind FROM ({selection}) AS asked WHERE matter NOT IN (SELECT matter FROM temp.judged)");
        foreach (var (matter, kind) in open.Rows(row => (row.GetString(0), SqliteRows.Word<Kind>(row, 1)), values)) judge!.Judge(matter, kind);
    }

    /// <summary>Takes over what there is to tell of the matters that were as they are now.</summary>
    private void TakeOver(string ids)
    {
        var found = statements.Of(
            $"INSERT INTO temp.telling (id) SELECT id FROM main.matters AS matters WHERE id IN (SELECT value FROM json_each(?1)) AND {Sources[0].Condition}").Run(ids);
        if (found == 0) return;
        foreach (var (table, column) in (ReadOnlySpan<(string, string)>)[("matters", "id"), ("matter_roles", "matter"), ("stages", "matter"), ("stage_claims", "matter")])
            statements.Of($"INSERT INTO temp.{table} SELECT told.* FROM temp.telling CROSS JOIN main.{table} AS told ON told.{column} = telling.id").Run();
        statements.Of("DELETE FROM temp.telling").Run();
    }

    public void Dispose()
    {
        statements.Dispose();
        judge?.Dispose();
    }
}
