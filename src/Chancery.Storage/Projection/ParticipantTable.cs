using System.Text.Json;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Who takes part in which matters, alone and by twos.</summary>
/// <remarks>An update writes hundreds of thousands of rows for the matters of as many actors, one here and one there: gathered and put in order they
/// come to each page of the file once.</remarks>
/// <param name="connection">The record.</param>
/// <param name="gathers">Whether what is added is written in order at the end: no matter may be written twice until then.</param>
internal sealed class ParticipantTable(SqliteConnection connection, bool gathers) : IDisposable
{
    // As many rows are gathered at most.
    private const int Most = 1 << 18;

    private sealed record Written(string Kind, string Participants, int Place, MatterMarks Marks, MatterSpan Span);

    private readonly List<ParticipantRow> gathered = [];
    private readonly CountTable dealings = new(connection, "dealings", "matters", "one", "other", "kind");

    private readonly Statement written = new(connection, "SELECT kind, participants, place, marks, since, whole FROM matters WHERE id = ?1");

    private readonly Statement addActor = new(connection,
        "INSERT INTO matter_actors (actor, kind, place, matter, marks, since, whole) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly Statement addPair = new(connection,
        "INSERT INTO matter_pairs (one, other, kind, place, matter, marks, since, whole) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");

    private readonly Statement removeActor = new(connection,
        "DELETE FROM matter_actors WHERE actor = ?1 AND kind = ?2 AND place = ?3 AND matter = ?4");

    private readonly Statement removePair = new(connection,
        "DELETE FROM matter_pairs WHERE one = ?1 AND other = ?2 AND kind = ?3 AND place = ?4 AND matter = ?5");

    /// <summary>Writes who takes part in a matter, before the matter itself is written in the place of what is written of it; tells
    /// whether something is.</summary>
    /// <param name="made">The matter.</param>
    /// <param name="isNew">Whether it is known that nothing is.</param>
    public bool Write(MadeMatter made, bool isNew)
    {
        var id = made.Matter.Id;
        var now = new Written(SqliteRows.Word(made.Matter.Kind), made.Participants, made.Place, made.Marks, made.Span);
        var before = isNew ? null : Find(id);
        if (before == now) return true;
        if (before is not null) Remove(id, before);
        var participants = Parsed(now);
        foreach (var one in participants)
        {
            Add(new(one, Other: "", now.Kind, now.Place, id, now.Marks, now.Span));
            foreach (var other in participants)
                if (ParticipantPair.IsKept(one, other)) Add(one, other, now, id);
        }

        return before is not null;
    }

    /// <summary>Takes those of a matter out, before the matter itself is removed.</summary>
    public void Remove(string id)
    {
        if (Find(id) is { } before) Remove(id, before);
    }

    /// <summary>Writes what was gathered, and how many matters each two have.</summary>
    public void Write()
    {
        WriteGathered();
        dealings.Write();
    }

    private void Add(ParticipantRow row)
    {
        if (gathers) gathered.Add(row);
        else Run(row);
        if (gathered.Count == Most) WriteGathered();
    }

    private void WriteGathered()
    {
        gathered.Sort(ParticipantRow.Compare);
        foreach (var row in gathered) Run(row);
        gathered.Clear();
    }

    private void Run(ParticipantRow row)
    {
        var (one, other, kind, place, matter, marks, span) = row;
        if (row.IsAlone) addActor.Run(one, kind, place, matter, (int)marks, span.Since, span.Whole);
        else addPair.Run(one, other, kind, place, matter, (int)marks, span.Since, span.Whole);
    }

    private Written? Find(string id) =>
        written.Rows(row => new Written(row.GetString(0), row.GetString(1), row.GetInt32(2), (MatterMarks)row.GetInt32(3), new(row.GetInt32(4), row.GetInt32(5))), id)
            is [var only] ? only : null;

    private void Remove(string id, Written before)
    {
        var participants = Parsed(before);
        foreach (var one in participants)
        {
            removeActor.Run(one, before.Kind, before.Place, id);
            foreach (var other in participants)
                if (ParticipantPair.IsKept(one, other)) Remove(one, other, before, id);
        }
    }

    private void Add(string one, string other, Written matter, string id)
    {
        Add(new(one, other, matter.Kind, matter.Place, id, matter.Marks, matter.Span));
        if (ParticipantPair.IsCounted(one, other)) dealings.Change([one, other, matter.Kind], by: 1);
    }

    private void Remove(string one, string other, Written matter, string id)
    {
        removePair.Run(one, other, matter.Kind, matter.Place, id);
        if (ParticipantPair.IsCounted(one, other)) dealings.Change([one, other, matter.Kind], by: -1);
    }

    private static string[] Parsed(Written matter) => JsonSerializer.Deserialize<string[]>(matter.Participants)!;

    public void Dispose()
    {
        Statement[] all = [written, addActor, addPair, removeActor, removePair];
        foreach (var statement in all) statement.Dispose();
    }
}
