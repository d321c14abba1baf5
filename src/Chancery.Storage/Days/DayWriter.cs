using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>Writes how matters stood. Nothing is ever written in the place of anything: how a matter stood on other days stays beside it.</summary>
/// <param name="connection">The record, with the tables of the day.</param>
internal sealed class DayWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement add = new(connection,
        """
        INSERT INTO temp.made_matters (id, family, kind, title, same, stage, current, participants, place, earliest, latest, marks, digest, told, since, whole)
        VALUES (?1, '', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        """);

    private readonly Statement role = new(connection,
        "INSERT INTO temp.made_roles (matter, position, role, actor, since, whole) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    private readonly Statement stage = new(connection,
        """
        INSERT INTO temp.made_stages (matter, position, stage, reached, date, basis, earliest, latest, modality, polarity, attributes, since, whole)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        """);

    private readonly Statement claim = new(connection,
        "INSERT INTO temp.made_claims (matter, stage, day, claim, start, since, whole) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly Statement actor = new(connection,
        "INSERT INTO temp.made_actors (actor, kind, place, matter, marks, since, whole) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly Statement pair = new(connection,
        "INSERT INTO temp.made_pairs (one, other, kind, place, matter, marks, since, whole) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");

    /// <summary>Writes how a matter stood.</summary>
    /// <param name="made">The matter, with the days on which it stood so.</param>
    /// <param name="told">Where the claims of its entries stand, by their ids.</param>
    public void Write(MadeMatter made, IReadOnlyDictionary<string, StageClaim> told)
    {
        var (matter, (since, whole)) = (made.Matter, made.Span);
        add.Run(matter.Id, SqliteRows.Word(matter.Kind), matter.Title, matter.Key, matter.Stage, matter.CurrentIndex, made.Participants, made.Place,
            SqliteRows.Day(made.Earliest), SqliteRows.Day(made.Latest), (int)made.Marks, made.Digest, made.Told, since, whole);
        var position = 0;
        foreach (var (name, actors) in matter.Roles)
            foreach (var named in actors) role.Run(matter.Id, position++, name, named.ToString(), since, whole);
        for (var i = 0; i < matter.Entries.Count; i++)
        {
            WriteStage(matter.Id, i, matter.Entries[i], made.Span);
            foreach (var id in matter.Entries[i].Claims) claim.Run(matter.Id, i, told[id].Day, told[id].Number, told[id].Start, since, whole);
        }

        WriteParticipants(made);
    }

    private void WriteStage(string matter, int position, StageEntry entry, MatterSpan span)
    {
        var range = entry.Date.Range;
        stage.Run(matter, position, entry.Stage, entry.Reached, entry.Date.Value?.Value, SqliteRows.Word(entry.Date.Basis),
            SqliteRows.Day(range?.Earliest), SqliteRows.Day(range?.Latest), SqliteRows.Word(entry.Modality), SqliteRows.Word(entry.Polarity),
            AttributeJson.Write(entry.Attributes), span.Since, span.Whole);
    }

    private void WriteParticipants(MadeMatter made)
    {
        var (kind, (since, whole)) = (SqliteRows.Word(made.Matter.Kind), made.Span);
        var participants = JsonSerializer.Deserialize<string[]>(made.Participants)!;
        foreach (var one in participants)
        {
            actor.Run(one, kind, made.Place, made.Matter.Id, (int)made.Marks, since, whole);
            foreach (var other in participants)
                if (ParticipantPair.IsKept(one, other)) pair.Run(one, other, kind, made.Place, made.Matter.Id, (int)made.Marks, since, whole);
        }
    }

    public void Dispose()
    {
        Statement[] all = [add, role, stage, claim, actor, pair];
        foreach (var statement in all) statement.Dispose();
    }
}
