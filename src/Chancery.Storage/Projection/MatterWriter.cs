using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Writes matters and their histories; <see cref="MatterQueries"/> reads them.</summary>
/// <param name="connection">The record.</param>
/// <param name="gathers">Whether who takes part is written when all matters are, each of them once.</param>
internal sealed class MatterWriter(SqliteConnection connection, bool gathers = false) : IDisposable
{
    private static readonly string[] s_parts = ["matter_roles", "stages"];

    private readonly Statement add = new(connection,
        """
        INSERT OR REPLACE INTO matters (id, family, kind, title, same, stage, current, participants, place, earliest, latest, marks, digest, told, since, whole)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
        """);

    private readonly Statement addRole = new(connection,
        "INSERT INTO matter_roles (matter, position, role, actor) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement stage = new(connection,
        """
        INSERT INTO stages (matter, position, stage, reached, date, basis, earliest, latest, modality, polarity, attributes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly Statement remove = new(connection, "DELETE FROM matters WHERE id = ?1");
    private readonly ParticipantTable participants = new(connection, gathers);
    private readonly StageClaimTable claims = new(connection);
    private readonly Statement[] removeParts =
        [.. s_parts.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE matter = ?1"))];

    /// <summary>Writes a matter in the place of what is written of it.</summary>
    /// <param name="made">The matter.</param>
    /// <param name="told">Where the claims of its entries stand, by their ids.</param>
    /// <param name="isNew">Whether it is known that nothing is written of it.</param>
    public void Write(MadeMatter made, IReadOnlyDictionary<string, StageClaim> told, bool isNew = false)
    {
        var matter = made.Matter;
        var isWritten = participants.Write(made, isNew);
        if (isWritten)
            foreach (var statement in removeParts) statement.Run(matter.Id);
        add.Run(matter.Id, made.Family, SqliteRows.Word(matter.Kind), matter.Title, matter.Key, matter.Stage, matter.CurrentIndex,
            made.Participants, made.Place, SqliteRows.Day(made.Earliest), SqliteRows.Day(made.Latest), (int)made.Marks, made.Digest, made.Told,
            made.Span.Since, made.Span.Whole);
        var position = 0;
        foreach (var (role, actors) in matter.Roles)
            foreach (var named in actors) addRole.Run(matter.Id, position++, role, named.ToString());
        for (var i = 0; i < matter.Entries.Count; i++) WriteStage(matter.Id, i, matter.Entries[i]);
        claims.Write(matter, told, isWritten);
    }

    /// <summary>Writes what was only gathered and counted.</summary>
    public void Write() => participants.Write();

    /// <summary>Removes a matter.</summary>
    public void Remove(string id)
    {
        participants.Remove(id);
        foreach (var statement in removeParts) statement.Run(id);
        claims.Remove(id);
        remove.Run(id);
    }

    private void WriteStage(string matter, int position, StageEntry entry)
    {
        var range = entry.Date.Range;
        stage.Run(matter, position, entry.Stage, entry.Reached, entry.Date.Value?.Value, SqliteRows.Word(entry.Date.Basis),
            SqliteRows.Day(range?.Earliest), SqliteRows.Day(range?.Latest),
            SqliteRows.Word(entry.Modality), SqliteRows.Word(entry.Polarity), AttributeJson.Write(entry.Attributes));
    }

    public void Dispose()
    {
        Statement[] all = [add, addRole, stage, remove, .. removeParts];
        foreach (var statement in all) statement.Dispose();
        participants.Dispose();
        claims.Dispose();
    }
}
